import type { Schemas } from "../api/shapes.ts";

/** Short names for what the routes for suppliers and assessors, and the city's inbox, send and take. */

export type RequestItem = Schemas["RequestItem"];
export type RequestPage = Schemas["RequestPage"];
export type RequestState = RequestItem["state"];
export type Demand = RequestItem["demands"][number];
export type Value = NonNullable<Demand["demanded"]>;
export type Values = Schemas["StatedValues"];
export type Paper = Schemas["Paper"];
export type WayStep = Schemas["WayStep"];
export type TierLink = Schemas["TierLink"];

export type MyOverview = Schemas["MyOverview"];
export type MyEnding = Schemas["MyEnding"];
export type MySubjectItem = Schemas["MySubjectItem"];
export type MySubjectDetail = Schemas["MySubjectDetail"];
export type Notice = Schemas["Notice"];

export type DraftBody = Schemas["DraftAnswerBodyInput"];
export type SavedDraft = Schemas["DraftAnswer"];
export type EvidenceBody = Schemas["MyEvidenceBodyInput"];
export type MyEvidenceItem = Schemas["MyEvidenceItem"];
export type MyEvidenceDetail = Schemas["MyEvidenceDetail"];
export type ReviewState = MyEvidenceItem["review"]["state"];
export type EvidenceFile = Schemas["EvidenceFile"];
export type Shares = Schemas["EvidenceShares"];
export type SharesAnswer = Schemas["EvidenceSharesAnswer"];
export type Talk = Schemas["Talk"];

export type RowFault = Schemas["RowFault"];
/** What became of a table, whatever its rows make. */
export type BulkAnswer<Made> = Omit<Schemas["MyEvidenceBulkAnswer"], "created"> & { created: Made[] };

export type InboxItem = Schemas["InboxItem"];
export type Turn = InboxItem["awaits"];
export type Assignment = Schemas["Assignment"];
export type MyAssignment = Schemas["MyAssignment"];
export type Invitation = Schemas["InvitationItem"];
export type InvitationMade = Schemas["InvitationMade"];
export type InvitationGreeting = Schemas["InvitationGreeting"];
