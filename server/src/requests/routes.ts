import type { House } from "../house.ts";
import type { Routes } from "../http/wire.ts";
import { applicationRoutes } from "./assessments/application-routes.ts";
import { myAssessmentRoutes } from "./assessments/assessment-routes.ts";
import { paperRoutes } from "./assessments/paper-routes.ts";
import { evidenceRequestRoutes } from "./assessments/request-routes.ts";
import { myAssignmentRoutes } from "./assignment-route.ts";
import { bulkRoutes } from "./bulk-routes.ts";
import { myCalendarRoute } from "./calendar-route.ts";
import type { CreateAccount } from "./claim.ts";
import { myDeclarationRoutes } from "./declaration-routes.ts";
import { draftRoutes } from "./draft-routes.ts";
import { entryRoutes } from "./entry-routes.ts";
import { myEvidenceRoutes } from "./evidence-routes.ts";
import { myFindingRoutes } from "./finding-routes.ts";
import { independenceRoutes } from "./independence-routes.ts";
import { invitationRoutes } from "./invitation-routes.ts";
import { myTalkRoutes } from "./my-talk-routes.ts";
import { noticeRoutes } from "./notice-routes.ts";
import { overviewRoute } from "./overview-route.ts";
import { myQuestionRoutes } from "./question-routes.ts";
import { requestListRoutes } from "./request-routes.ts";
import { shareRoutes } from "./share-routes.ts";
import { mySubjectRoutes } from "./subject-routes.ts";

/** Suppliers and assessors: invited, asked, answering; `createAccount` makes an account for who claims an invitation. */
export const requestsRoutes =
	(house: House, createAccount: CreateAccount): Routes =>
	async (app) => {
		const rooms = [
			overviewRoute(house),
			requestListRoutes(house),
			mySubjectRoutes(house),
			draftRoutes(house),
			myEvidenceRoutes(house),
			bulkRoutes(house),
			myDeclarationRoutes(house),
			myQuestionRoutes(house),
			shareRoutes(house),
			myTalkRoutes(house),
			noticeRoutes(house),
			myCalendarRoute(house),
			myFindingRoutes(house),
			applicationRoutes(house),
			myAssessmentRoutes(house),
			paperRoutes(house),
			evidenceRequestRoutes(house),
			myAssignmentRoutes(house),
			independenceRoutes(house),
			invitationRoutes(house),
			entryRoutes(house, createAccount),
		];
		for (const routes of rooms) await app.register(routes);
	};
