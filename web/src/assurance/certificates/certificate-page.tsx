import { Button, Code, Grid, Group, Stack, Text } from "@mantine/core";
import { queryOptions, useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useMay } from "../../access/me.ts";
import { api, unwrap } from "../../api/client.ts";
import { given } from "../../api/given.ts";
import type { Schemas } from "../../api/shapes.ts";
import { DetailPage } from "../../parts/detail-page.tsx";
import { Facts } from "../../parts/facts.tsx";
import { QrCode } from "../../parts/qr-code.tsx";
import { RowList } from "../../parts/row-list.tsx";
import { Section } from "../../parts/section.tsx";
import { dayText, useDay } from "../../shell/day.ts";
import { CertificateMark } from "./certificate-mark.tsx";
import { MotionsAbout, ProposeStep } from "./motions.tsx";

type Certificate = Schemas["RegisteredCertificate"];

const certificateQuery = (number: string, at?: string) =>
	queryOptions({
		queryKey: ["certificate", number, at ?? null],
		queryFn: () =>
			unwrap(api.GET("/api/register/certificates/{number}", { params: { path: { number }, query: given({ at }) } })),
	});

/** One certificate: whether it may be relied on, what it covers, its history, and how to check it. QR codes lead here. */
export function CertificatePage() {
	const { number = "" } = useParams({ strict: false });
	const { t } = useTranslation("certificates");
	const { chosen } = useDay();
	const certificate = useQuery(certificateQuery(number, chosen));
	return (
		<DetailPage
			title={certificate.data?.holder ?? number}
			lead={certificate.data?.number}
			back={{ to: "/register/certificates", label: t("back") }}
			actions={certificate.data !== undefined && <CertificateMark state={certificate.data.state} />}
			query={certificate}
		>
			{(data) => <Detail certificate={data} />}
		</DetailPage>
	);
}

function Detail({ certificate }: { certificate: Certificate }) {
	const { t } = useTranslation("certificates");
	return (
		<Grid gap="lg">
			<Grid.Col span={{ base: 12, lg: 7 }}>
				<Stack gap="lg">
					<Section title={t("meaning")}>
						<Text size="lg">{certificate.meaning}</Text>
						<Text size="sm" c="dimmed" mt="xs">
							{t("asOf", { day: dayText(certificate.at) })}
						</Text>
					</Section>
					<Covers certificate={certificate} />
					<History certificate={certificate} />
				</Stack>
			</Grid.Col>
			<Grid.Col span={{ base: 12, lg: 5 }}>
				<Stack gap="lg">
					<Steps certificate={certificate} />
					<Check certificate={certificate} />
				</Stack>
			</Grid.Col>
		</Grid>
	);
}

/** What is proposed about it, and how to propose more: for who may decide on certificates. */
function Steps({ certificate: { number, state, requirements, versions } }: { certificate: Certificate }) {
	const may = useMay();
	if (!may("certificates.read")) return null;
	const certificate = number.toLowerCase();
	return (
		<>
			<MotionsAbout certificate={certificate} />
			{may("certificates.decide") && (state === "in-force" || state === "suspended") && (
				<ProposeStep certificate={certificate} state={state} covers={{ requirements, versions }} />
			)}
		</>
	);
}

function Covers({ certificate }: { certificate: Certificate }) {
	const { t } = useTranslation("certificates");
	const { accreditation, surveillance } = certificate;
	return (
		<Section title={t("covers")}>
			<Facts
				pairs={[
					[t("field.about"), certificate.about],
					[t("field.scope"), t(`scope.${certificate.scope}`)],
					[t("field.versions"), certificate.versions.join(", ")],
					[t("field.site"), certificate.site],
					[t("field.registration"), certificate.registration],
					[t("field.from"), dayText(certificate.from)],
					[t("field.until"), dayText(certificate.until)],
					[t("field.supportUntil"), certificate.supportUntil && dayText(certificate.supportUntil)],
					[t("field.grade"), t(`grade.${certificate.grade}`)],
					[t("field.tier"), String(certificate.tier)],
					[t("field.baseline"), certificate.baseline],
					[t("field.assessor"), certificate.assessor],
					[
						t("field.accreditation"),
						accreditation && `${accreditation.scheme}, ${accreditation.body} ${accreditation.number}`,
					],
					[t("field.requirements"), certificate.requirements.join(", ")],
					[t("field.exclusions"), certificate.exclusions.join(" · ")],
					[t("field.conditions"), certificate.conditions.join(" · ")],
					[t("field.surveillance"), surveillance.map(({ what, due }) => `${what} (${dayText(due)})`).join(" · ")],
				]}
			/>
		</Section>
	);
}

function History({ certificate }: { certificate: Certificate }) {
	const { t } = useTranslation("certificates");
	return (
		<Section title={t("history")} flush>
			<RowList ordered>
				{certificate.history.map(({ step, on, until, reason, deciders }, index) => (
					// biome-ignore lint/suspicious/noArrayIndexKey: a history only grows at its end.
					<li key={index}>
						<Group gap="xs">
							<Text fw={600}>{t(`step.${step}`)}</Text>
							<Text c="dimmed">{dayText(on)}</Text>
						</Group>
						{until !== null && <Text size="sm">{t("through", { day: dayText(until) })}</Text>}
						{reason !== null && <Text size="sm">{reason}</Text>}
						{deciders > 0 && (
							<Text size="sm" c="dimmed">
								{t("deciders", { count: deciders })}
							</Text>
						)}
					</li>
				))}
			</RowList>
			<Others certificate={certificate} />
		</Section>
	);
}

function Others({ certificate: { supersedes, supersededBy } }: { certificate: Certificate }) {
	const { t } = useTranslation("certificates");
	const others = [
		[t("supersedes"), supersedes],
		[t("supersededBy"), supersededBy],
	] as const;
	return others.map(
		([label, number]) =>
			number !== null && (
				<Text key={label} size="sm" px="lg" pb="md">
					{label}{" "}
					<Link to="/register/certificates/$number" params={{ number }} className="gh-link gh-mono">
						{number}
					</Link>
				</Text>
			),
	);
}

/** How it looks on others' pages, and what to write there: the picture is asked for anew and says how it stands then. */
function Badge({ number, page }: { number: string; page: string }) {
	const { t } = useTranslation("certificates");
	const picture = `${window.location.origin}/api/register/certificates/${number}/badge`;
	return (
		<Stack gap={4} w="100%">
			<Text size="sm">{t("badgeLead")}</Text>
			<img
				src={`/api/register/certificates/${number}/badge`}
				alt={t("badgeOf", { number })}
				style={{ maxWidth: "100%", alignSelf: "flex-start" }}
			/>
			<Code
				block
				style={{ whiteSpace: "pre-wrap", wordBreak: "break-all" }}
			>{`<a href="${page}"><img src="${picture}" alt="${t("badgeOf", { number })}"></a>`}</Code>
		</Stack>
	);
}

function Check({ certificate: { number, signed } }: { certificate: Certificate }) {
	const { t } = useTranslation("certificates");
	const page = `${window.location.origin}/register/certificates/${number}`;
	return (
		<Section title={t("check")} lead={signed === null ? t("unsigned") : t("checkLead")}>
			<Stack gap="md" align="flex-start">
				<QrCode text={page} label={t("qr", { number })} />
				<Group gap="xs">
					<Button component="a" href={`/api/register/certificates/${number}/pdf`} download variant="default">
						{t("pdf")}
					</Button>
					<Button
						component="a"
						href={`/api/register/certificates/${number}/badge`}
						download={`${number}.svg`}
						variant="default"
					>
						{t("badge")}
					</Button>
				</Group>
				<Badge number={number} page={page} />
				{signed !== null && (
					<>
						<Group gap="xs">
							<Button component="a" href={`/api/register/certificates/${number}/file`} download variant="light">
								{t("file")}
							</Button>
							<Button
								component="a"
								href={`/api/register/certificates/${number}/credential`}
								download={`${number}.jwt`}
								variant="default"
							>
								{t("credential")}
							</Button>
						</Group>
						<Text size="sm" className="gh-mono">{`gatehouse verify ${number}.json --online`}</Text>
						<Facts
							rows
							pairs={[
								[
									t("field.issuer"),
									<span key="issuer" className="gh-mono">
										{signed.issuer}
									</span>,
								],
								[t("field.logEntry"), String(signed.logEntry)],
							]}
						/>
					</>
				)}
			</Stack>
		</Section>
	);
}
