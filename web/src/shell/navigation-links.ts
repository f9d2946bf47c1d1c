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

/** Every page of the navigation, the permission that opens it, and on which sides it makes sense. */
export const GROUPS = [
	{
		id: "decide",
		links: [
			{ to: "/", page: "overview", icon: IconGauge, permission: "city.read", exact: true },
			{ to: "/inbox", page: "inbox", icon: IconInbox, permission: "inbox.read" },
			{ to: "/gate", page: "gate", icon: IconShieldCheck, permission: "gate.read" },
			{ to: "/attack", page: "attack", icon: IconAlertTriangle, permission: "responsibility.read" },
		],
	},
	{
		id: "mine",
		links: [
			{ to: "/my", page: "asked", icon: IconListDetails, permission: "my.read", side: "supplier", exact: true },
			{ to: "/my/assigned", page: "assigned", icon: IconUserCheck, permission: "my.read", side: "assessor" },
			{ to: "/my/evidence", page: "evidence", icon: IconFileCertificate, permission: "my.read" },
			{ to: "/my/subjects", page: "subjects", icon: IconStack2, permission: "my.read", side: "supplier" },
			{ to: "/my/assessments", page: "myAssessments", icon: IconClipboardCheck, permission: "my.assess" },
			{ to: "/my/applications", page: "applications", icon: IconRosette, permission: "my.read", side: "supplier" },
			{ to: "/my/findings", page: "findings", icon: IconFlag, permission: "my.read" },
			{ to: "/my/suppliers", page: "suppliers", icon: IconTruckDelivery, permission: "my.read", side: "supplier" },
			{ to: "/my/attack", page: "attack", icon: IconAlertTriangle, permission: "my.read", side: "supplier" },
			{ to: "/my/notices", page: "notices", icon: IconBell, permission: "my.read", side: "supplier" },
			{ to: "/my/team", page: "team", icon: IconUsersGroup, permission: "my.team" },
		],
	},
	{
		id: "know",
		links: [
			{ to: "/ecosystem", page: "ecosystem", icon: IconBuildingCommunity, permission: "ecosystem.read" },
			{
				to: "/responsibilities",
				page: "responsibilities",
				icon: IconHierarchy2,
				permission: "responsibility.read",
			},
			{ to: "/contracts", page: "contracts", icon: IconFileText, permission: "contracts.read" },
			{ to: "/invitations", page: "invitations", icon: IconMailForward, permission: "invitations.read" },
			{ to: "/assessments", page: "assessments", icon: IconClipboardCheck, permission: "assurance.read" },
			{ to: "/certificate-motions", page: "motions", icon: IconUsersPlus, permission: "certificates.read" },
			{ to: "/assurance", page: "assurance", icon: IconChartDonut, permission: "oversight.read", exact: true },
			{ to: "/assurance/calendar", page: "assuranceCalendar", icon: IconCalendarDue, permission: "certificates.read" },
			{ to: "/trust", page: "trust", icon: IconWorldCheck, permission: "trust.read" },
			{ to: "/findings", page: "findings", icon: IconFlag, permission: "assurance.read" },
			{ to: "/assessors", page: "assessors", icon: IconUserCheck, permission: "assurance.read" },
		],
	},
	{
		id: "govern",
		links: [
			{ to: "/management", page: "management", icon: IconReportAnalytics, permission: "governance.read" },
			{ to: "/strategy", page: "strategy", icon: IconTargetArrow, permission: "strategy.read" },
			{ to: "/readiness", page: "readiness", icon: IconFirstAidKit, permission: "governance.read" },
			{ to: "/friction", page: "friction", icon: IconScale, permission: "governance.read" },
			{ to: "/cities", page: "cities", icon: IconBuildings, permission: "governance.read" },
		],
	},
	{
		id: "demand",
		links: [
			{ to: "/baseline", page: "baseline", icon: IconListCheck, permission: "baseline.read" },
			{ to: "/standards", page: "standards", icon: IconCertificate, permission: "standards.read" },
			{
				to: "/register/certificates",
				page: "certificates",
				icon: IconRosetteDiscountCheck,
				permission: "register.read",
			},
		],
	},
	{
		id: "run",
		links: [{ to: "/people", page: "people", icon: IconUsers, permission: "access.read" }],
	},
] as const satisfies readonly {
	id: string;
	links: readonly {
		to: string;
		page: string;
		icon: typeof IconGauge;
		permission: Permission;
		side?: Side;
		exact?: boolean;
	}[];
}[];
