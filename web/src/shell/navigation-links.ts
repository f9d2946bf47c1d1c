import {
	IconAlertTriangle,
	IconBell,
	IconBuildingCommunity,
	IconBuildings,
	IconCalendarDue,
	IconCertificate,
	IconChartDonut,
	IconClipboardCheck,
	IconFileCertificate,
	IconFileText,
	IconFirstAidKit,
	IconFlag,
	IconGauge,
	IconHierarchy2,
	IconInbox,
	IconListCheck,
	IconListDetails,
	IconMailForward,
	IconReportAnalytics,
	IconRosette,
	IconRosetteDiscountCheck,
	IconScale,
	IconShieldCheck,
	IconStack2,
	IconTargetArrow,
	IconTruckDelivery,
	IconUserCheck,
	IconUsers,
	IconUsersGroup,
	IconUsersPlus,
	IconWorldCheck,
} from "@tabler/icons-react";
import type { Side } from "../access/me.ts";
import type { Permission } from "../access/shapes.ts";

/**
 * Every page of the navigation, the permission that opens it, and on which sides it makes sense. `also`: where pages lie
 * that belong to it besides those below its own address. A group without `heading` stands open above the others: what
 * somebody comes for several times a day, and what is needed within a minute when the city is attacked.
 */
export const GROUPS = [
	{
		id: "today",
		heading: false,
		links: [
			{ to: "/", page: "overview", icon: IconGauge, permission: "city.read" },
			{ to: "/inbox", page: "inbox", icon: IconInbox, permission: "inbox.read" },
			{ to: "/gate", page: "gate", icon: IconShieldCheck, permission: "gate.read" },
			{ to: "/attack", page: "attack", icon: IconAlertTriangle, permission: "responsibility.read" },
		],
	},
	{
		id: "mine",
		heading: false,
		links: [
			{ to: "/my", page: "asked", icon: IconListDetails, permission: "my.read", side: "supplier" },
			{
				to: "/my/assigned",
				page: "assigned",
				icon: IconUserCheck,
				permission: "my.read",
				side: "assessor",
				also: ["/my/subjects"],
			},
			{ to: "/my/evidence", page: "evidence", icon: IconFileCertificate, permission: "my.read" },
			{ to: "/my/subjects", page: "subjects", icon: IconStack2, permission: "my.read", side: "supplier" },
			{ to: "/my/assessments", page: "myAssessments", icon: IconClipboardCheck, permission: "my.assess" },
			{ to: "/my/applications", page: "applications", icon: IconRosette, permission: "my.read", side: "supplier" },
			{ to: "/my/findings", page: "findings", icon: IconFlag, permission: "my.read" },
			{ to: "/my/suppliers", page: "suppliers", icon: IconTruckDelivery, permission: "my.read", side: "supplier" },
			{ to: "/my/attack", page: "attack", icon: IconAlertTriangle, permission: "my.read", side: "supplier" },
			{ to: "/my/calendar", page: "myCalendar", icon: IconCalendarDue, permission: "my.read" },
			{ to: "/my/notices", page: "notices", icon: IconBell, permission: "my.read" },
			{ to: "/my/team", page: "team", icon: IconUsersGroup, permission: "my.team" },
		],
	},
	{
		id: "registry",
		heading: true,
		links: [
			{
				to: "/ecosystem",
				page: "ecosystem",
				icon: IconBuildingCommunity,
				permission: "ecosystem.read",
				also: ["/subjects"],
			},
			{ to: "/contracts", page: "contracts", icon: IconFileText, permission: "contracts.read" },
			{ to: "/invitations", page: "invitations", icon: IconMailForward, permission: "invitations.read" },
		],
	},
	{
		id: "assurance",
		heading: true,
		links: [
			{ to: "/assurance", page: "assurance", icon: IconChartDonut, permission: "oversight.read" },
			{ to: "/assurance/calendar", page: "assuranceCalendar", icon: IconCalendarDue, permission: "certificates.read" },
			{ to: "/assessments", page: "assessments", icon: IconClipboardCheck, permission: "assurance.read" },
			{ to: "/findings", page: "findings", icon: IconFlag, permission: "assurance.read" },
			{ to: "/certificate-motions", page: "motions", icon: IconUsersPlus, permission: "certificates.read" },
			{
				to: "/register/certificates",
				page: "certificates",
				icon: IconRosetteDiscountCheck,
				permission: "register.read",
				also: ["/recognised-schemes"],
			},
			{
				to: "/assessors",
				page: "assessors",
				icon: IconUserCheck,
				permission: "assurance.read",
				also: ["/past-work", "/assignments"],
			},
			{ to: "/trust", page: "trust", icon: IconWorldCheck, permission: "trust.read" },
		],
	},
	{
		id: "demand",
		heading: true,
		links: [
			{ to: "/baseline", page: "baseline", icon: IconListCheck, permission: "baseline.read" },
			{ to: "/standards", page: "standards", icon: IconCertificate, permission: "standards.read" },
		],
	},
	{
		id: "govern",
		heading: true,
		links: [
			{
				to: "/responsibilities",
				page: "responsibilities",
				icon: IconHierarchy2,
				permission: "responsibility.read",
			},
			{ to: "/readiness", page: "readiness", icon: IconFirstAidKit, permission: "governance.read" },
			{ to: "/management", page: "management", icon: IconReportAnalytics, permission: "governance.read" },
			{ to: "/strategy", page: "strategy", icon: IconTargetArrow, permission: "strategy.read" },
			{ to: "/friction", page: "friction", icon: IconScale, permission: "governance.read" },
			{ to: "/cities", page: "cities", icon: IconBuildings, permission: "governance.read" },
		],
	},
	{
		id: "run",
		heading: true,
		links: [{ to: "/people", page: "people", icon: IconUsers, permission: "access.read" }],
	},
] as const satisfies readonly {
	id: string;
	heading: boolean;
	links: readonly {
		to: string;
		page: string;
		icon: typeof IconGauge;
		permission: Permission;
		side?: Side;
		also?: readonly string[];
	}[];
}[];

type Group = (typeof GROUPS)[number];
export type PlaceLink = Group["links"][number];

export interface OpenGroup {
	/** `published`: what anybody may read, as one group for those who have pages of their own. */
	readonly id: Group["id"] | "published";
	readonly heading: boolean;
	readonly links: readonly PlaceLink[];
}

/**
 * The groups and links that are open to somebody. Whoever is not of the city has few pages of the city: they stand
 * together, always open. A group of one link needs no heading.
 */
export function openGroups(may: (permission: Permission) => boolean, side: Side | undefined): OpenGroup[] {
	const open = GROUPS.map(({ id, heading, links }) => ({
		id,
		heading,
		links: (links as readonly PlaceLink[]).filter(
			(link) => may(link.permission) && (!("side" in link) || link.side === side),
		),
	})).filter(({ links }) => links.length > 0);
	if (side === "authority" || side === "reader") {
		return open.map((group) => ({ ...group, heading: group.heading && group.links.length > 1 }));
	}
	const own = open.filter(({ heading }) => !heading);
	const published = open.filter(({ heading }) => heading).flatMap(({ links }) => links);
	return published.length === 0 ? own : [...own, { id: "published", heading: false, links: published }];
}

/** The link under whose address, or under one of whose other addresses, a page lies; the longest that fits. */
export function linkOf(path: string, links: readonly PlaceLink[]): PlaceLink | undefined {
	const lengths = links.map((link) => {
		const starts: readonly string[] = [link.to, ...("also" in link ? link.also : [])];
		return Math.max(...starts.map((start) => (liesUnder(path, start) ? start.length : 0)));
	});
	const longest = Math.max(0, ...lengths);
	return longest === 0 ? undefined : links[lengths.indexOf(longest)];
}

function liesUnder(path: string, start: string): boolean {
	return path === start || (start !== "/" && path.startsWith(`${start}/`));
}
