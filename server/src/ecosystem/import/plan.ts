import type { ProposedMember, RegistryFault, RegistryProposal } from "@gatehouse/formats";
import { isFault } from "@gatehouse/formats";
import type { CityFile, Content } from "@gatehouse/framework";
import { digest } from "@gatehouse/framework";
import { breathing, type Tell } from "./breathing.ts";
import { KnownMembers, type Matched } from "./known.ts";
import type { ImportOptions, ImportPlan, PlannedMember } from "./planned.ts";
import { settleMember } from "./settle.ts";
import { cityFaults, danglingFault } from "./whole.ts";

/** Faults that are looked for: who has more mends these first. */
const MOST_FAULTS = 1000;

/**
 * Works out what a proposal would do to a city: what is new, what the city has, in what they differ, and every fault.
 * Other requests are answered meanwhile.
 */
export async function planImport(
	city: CityFile,
	content: Content,
	proposal: RegistryProposal,
	file: { readonly sha256: string },
	options: ImportOptions,
	tell: Tell,
): Promise<ImportPlan> {
	const faults: RegistryFault[] = [];
	const proposed: ProposedMember[] = [];
	let endedEarly = false;
	for await (const entry of breathing(proposal.entries, "reading", tell)) {
		if (isFault(entry)) faults.push(entry);
		else proposed.push(entry);
		if (faults.length >= MOST_FAULTS) {
			endedEarly = true;
			break;
		}
	}
	const known = new KnownMembers(city);
	const settled = await settleAll(proposed, known, proposal, options, faults, tell);
	const members = withoutOrphans(settled, known, options);
	if (members.length === 0 && faults.length === 0) faults.push(NOTHING);
	if (faults.length === 0) await findDangling(members, known, faults, tell);
	const next = cityWith(city, members);
	if (faults.length === 0) {
		tell({ step: "checking", done: members.length });
		faults.push(...cityFaults(city, next, content, members).slice(0, MOST_FAULTS));
	}
	const whole = digest({
		file: file.sha256,
		members: digestOf(members),
		faults: faults.length,
	});
	const { format, about, notTaken } = proposal;
	return {
		digest: whole,
		format,
		about,
		members,
		faults,
		endedEarly,
		notTaken,
		next: faults.length === 0 ? next : null,
	};
}

const NOTHING: RegistryFault = {
	place: {},
	message: "there is nothing in the file to take over",
	help: "see whether it is the file that was meant",
};

async function settleAll(
	proposed: readonly ProposedMember[],
	known: KnownMembers,
	{ format }: RegistryProposal,
	options: ImportOptions,
	faults: RegistryFault[],
	tell: Tell,
): Promise<PlannedMember[]> {
	const settling = settleMember(known, { ...options, joinsLists: format !== "csv" && format !== "xlsx" });
	const found: { proposal: ProposedMember; id: string; match: Matched | null }[] = [];
	for await (const proposal of breathing(proposed, "comparing", tell)) {
		const result = settling.identify(proposal);
		if ("message" in result) faults.push(result);
		else found.push({ proposal, ...result });
		if (faults.length >= MOST_FAULTS) return [];
	}
	const members: PlannedMember[] = [];
	for await (const one of breathing(found, "comparing", tell)) {
		const result = settling.settle(one.proposal, one.id, one.match);
		if (Array.isArray(result)) faults.push(...result);
		else members.push(result);
		if (faults.length >= MOST_FAULTS) return members;
	}
	return members;
}

/** What names somebody who was left out is left out as well. */
function withoutOrphans(
	members: readonly PlannedMember[],
	known: KnownMembers,
	{ choices }: ImportOptions,
): readonly PlannedMember[] {
	const isLeftOut = [...choices.values()].includes("skip");
	if (!isLeftOut) return members;
	let list = members;
	for (;;) {
		const skipped = new Set(
			list
				.filter(({ action, kind, id }) => action === "skip" && known.holderOf(kind, id) === undefined)
				.map(({ id }) => id),
		);
		const next = list.map((one) =>
			one.member !== undefined && namesAny(one, skipped) ? { ...one, action: "skip" as const, member: undefined } : one,
		);
		if (next.every((one, place) => one === list[place])) return next;
		list = next;
	}
}

function namesAny(one: PlannedMember, ids: ReadonlySet<string>): boolean {
	return danglingFault(one, (id) => !ids.has(id)) !== undefined;
}

async function findDangling(
	members: readonly PlannedMember[],
	known: KnownMembers,
	faults: RegistryFault[],
	tell: Tell,
): Promise<void> {
	const added = new Set(members.filter(({ action }) => action === "create").map(({ id }) => id));
	const isThere = (id: string) => added.has(id) || known.holderOf("actors", id) !== undefined;
	for await (const one of breathing(members, "checking", tell)) {
		const fault = danglingFault(one, isThere);
		if (fault !== undefined) faults.push(fault);
		if (faults.length >= MOST_FAULTS) return;
	}
}

function cityWith(city: CityFile, members: readonly PlannedMember[]): CityFile {
	const lists: Partial<Record<PlannedMember["kind"], unknown[]>> = {};
	for (const kind of new Set(members.map((one) => one.kind))) {
		const own = members.filter((one) => one.kind === kind && one.member !== undefined);
		const changed = new Map(own.filter(({ action }) => action === "update").map(({ id, member }) => [id, member]));
		const list: readonly { readonly id: string }[] = city[kind];
		const added = own.filter(({ action }) => action === "create").map(({ member }) => member);
		lists[kind] = [...list.map((member) => changed.get(member.id) ?? member), ...added];
	}
	return { ...city, ...lists } as CityFile;
}

/** One digest of all members, made in portions so that a million need no text of their own. */
function digestOf(members: readonly PlannedMember[]): string {
	let sum = "";
	for (let start = 0; start < members.length; start += 1000) {
		sum = digest([
			sum,
			...members.slice(start, start + 1000).map(({ key, action, id, differences }) => [key, action, id, differences]),
		]);
	}
	return sum;
}
