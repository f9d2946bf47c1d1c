import { Alert, Badge, Button, Group, Stack, Text } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useMay } from "../../access/me.ts";
import { send } from "../../api/send.ts";
import { Answer } from "../../parts/answer.tsx";
import { BackLink } from "../../parts/back-link.tsx";
import { EmptyState } from "../../parts/empty-state.tsx";
import { ErrorPanel } from "../../parts/error-panel.tsx";
import { Facts } from "../../parts/facts.tsx";
import { PageHeader } from "../../parts/page-header.tsx";
import { RowList } from "../../parts/row-list.tsx";
import { Section } from "../../parts/section.tsx";
import { dayText, proseText, useDay } from "../../shell/day.ts";
import { ToneBadge } from "../switch/tone-badge.tsx";
import { RemoveButton } from "./forms/remove-button.tsx";
import { dutiesQuery, LETTERS, type OfficeDuties } from "./queries.ts";

type Person = NonNullable<OfficeDuties["office"]["holder"]>;

/** One office: who holds it and how to reach them, its duties and powers in each state, and its gaps. */
export function OfficePage() {
	const { t } = useTranslation("responsibilities");
	const { id = "" } = useParams({ strict: false });
	const { chosen } = useDay();
	const duties = useQuery(dutiesQuery(id, chosen));
	const office = duties.data?.office;
	const may = useMay();
	return (
		<>
			<PageHeader
				above={<BackLink to="/responsibilities/offices" label={t("backToOffices")} />}
				title={office?.name ?? t("field.office")}
				lead={office?.actorName}
				actions={
					office !== undefined &&
					may("responsibility.change") && (
						<>
							<Button
								renderRoot={(props) => <Link {...props} to="/responsibilities/offices/$id/edit" params={{ id }} />}
								variant="default"
								size="xs"
							>
								{t("edit.open")}
							</Button>
							<RemoveButton id={id} name={office.name} />
						</>
					)
				}
			/>
			<Answer query={duties} lines={10}>
				{(data) => (
					<Stack gap="lg">
						{data.toAccept && <Accept id={id} />}
						<People duties={data} />
						<Duties duties={data} />
						<Powers duties={data} />
						{data.gaps.length > 0 && (
							<Section title={t("page.gaps")} flush>
								<RowList>
									{data.gaps.map((gap) => (
										<li key={gap.id}>
											<Text size="sm">{proseText(gap.text)}</Text>
											<Text size="sm" c="dimmed">
												{[gap.rule, gap.due === null ? null : t("dueOn", { day: dayText(gap.due) })]
													.filter((part) => part !== null)
													.join(" · ")}
											</Text>
										</li>
									))}
								</RowList>
							</Section>
						)}
					</Stack>
				)}
			</Answer>
		</>
	);
}

function Accept({ id }: { id: string }) {
	const { t } = useTranslation("responsibilities");
	const may = useMay();
	const client = useQueryClient();
	const accept = useMutation({
		mutationFn: () => send("POST", `/api/offices/${id}/acceptance`, {}),
		onSuccess: () => client.invalidateQueries(),
	});
	if (!may("responsibility.accept")) return null;
	return (
		<Alert variant="default" title={t("accept.title")}>
			<Stack gap="sm" align="flex-start">
				<Text size="sm">{t("accept.text")}</Text>
				{accept.isError && <ErrorPanel error={accept.error} />}
				<Button loading={accept.isPending} onClick={() => accept.mutate()}>
					{t("accept.do")}
				</Button>
			</Stack>
		</Alert>
	);
}

function People({ duties: { office } }: { duties: OfficeDuties }) {
	const { t } = useTranslation("responsibilities");
	const { holder, deputies = [] } = office;
	return (
		<Section
			title={t("people.title")}
			flush
			lead={office.bearer === null ? t("vacantNow") : t("bornBy", { name: office.bearer.name })}
		>
			<RowList ordered>
				{holder !== undefined && (
					<li>
						<OnePerson person={holder} role={t("people.holder")} />
					</li>
				)}
				{deputies.map((person, index) => (
					<li key={person.email}>
						<OnePerson person={person} role={t("people.deputy", { number: index + 1 })} />
					</li>
				))}
			</RowList>
			{holder === undefined && deputies.length === 0 && <EmptyState title={t("vacant")} />}
		</Section>
	);
}

function OnePerson({ person, role }: { person: Person; role: string }) {
	const { t } = useTranslation("responsibilities");
	return (
		<>
			<Group gap="xs" mb={4}>
				<Text fw={600}>{person.name}</Text>
				<Badge variant="default">{role}</Badge>
				{person.acceptedOn === undefined && <ToneBadge tone="conditional">{t("people.notAccepted")}</ToneBadge>}
			</Group>
			<Facts
				rows
				pairs={[
					[
						t("people.phone"),
						person.phone !== undefined && (
							<a className="gh-link" href={`tel:${person.phone.replace(/[^+0-9]/g, "")}`}>
								{person.phone}
							</a>
						),
					],
					[t("people.outOfBand"), person.outOfBand],
					[t("people.mail"), person.email],
					[t("people.verified"), person.verifiedOn !== undefined && dayText(person.verifiedOn)],
					[t("people.trained"), person.trainedOn !== undefined && dayText(person.trainedOn)],
					[t("people.accepted"), person.acceptedOn !== undefined && dayText(person.acceptedOn)],
					[t("people.until"), person.until !== undefined && dayText(person.until)],
				]}
			/>
		</>
	);
}

function Duties({ duties }: { duties: OfficeDuties }) {
	const { t } = useTranslation("responsibilities");
	const states = [...new Set(duties.parts.map(({ state }) => state))];
	if (states.length === 0) {
		return (
			<Section title={t("duties")}>
				<EmptyState title={t("noDuties")} />
			</Section>
		);
	}
	return states.map((state) => (
		<Section key={state} title={t(`state.${state}`)} flush>
			<RowList>
				{LETTERS.flatMap((letter) =>
					duties.parts
						.filter((part) => part.state === state && part.letter === letter)
						.map((part) => (
							<li key={`${part.activity} ${part.scope} ${letter}`}>
								<Group gap="xs">
									<Badge variant="default">{t(`letter.${letter}`)}</Badge>
									<Text fw={600} size="sm">
										{part.name}
									</Text>
									{part.scope !== "city" && <Badge variant="default">{part.scope}</Badge>}
									{part.now && <Badge variant="light">{t("nowBadge")}</Badge>}
								</Group>
								<Text size="sm" c="dimmed" mt={4}>
									{part.do}
								</Text>
							</li>
						)),
				)}
			</RowList>
		</Section>
	));
}

function Powers({ duties: { powers } }: { duties: OfficeDuties }) {
	const { t } = useTranslation("responsibilities");
	if (powers.length === 0) return null;
	return (
		<Section title={t("powers.title")} lead={t("powers.lead")} flush>
			<RowList>
				{powers.map((one) => (
					<li key={`${one.power} ${one.scope}`}>
						<Group gap="xs">
							<Text fw={600} size="sm">
								{t(`power.${one.power}`)}
							</Text>
							<Badge variant={one.now ? "light" : "default"}>{t(one.now ? "powers.now" : "powers.notNow")}</Badge>
						</Group>
						<Text size="sm" c="dimmed" mt={4}>
							{[
								one.document,
								one.limit,
								one.scope === "city" ? null : one.scope,
								one.until === null ? null : t("powers.until", { day: dayText(one.until) }),
								one.states.map((state) => t(`state.${state}`)).join(", "),
							]
								.filter((part) => part !== null)
								.join(" · ")}
						</Text>
					</li>
				))}
			</RowList>
		</Section>
	);
}
