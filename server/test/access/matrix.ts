/**
 * Who may call what, as a second opinion beside `policy.ts`: written out by hand, not worked out from it. For each
 * permission who holds it, and the operations that ask for it. An operation that is missing here fails the test, and so
 * does one that is listed and gone.
 */

const AUTHORITY = "executive ciso procurement data-protection soc csirt service-owner standards-owner administrator";
const READERS = `${AUTHORITY} regulator`;
const SUPPLIERS = "supplier-owner supplier-contributor";
const PARTIES = `${SUPPLIERS} assessor`;
const EVERYONE = "everyone";
const SIGNED_IN = "signed-in";

/** Permission, who holds it, what asks for it. */
export const MATRIX: readonly (readonly [permission: string, who: string, operations: string])[] = [
	["health.read", EVERYONE, "getHealth"],
	["rules.read", EVERYONE, "listRules getAccessPolicy"],
	["standards.read", EVERYONE, "listStandards getStandard standardsCoverage standardsNotes standardsTopics"],
	[
		"baseline.read",
		EVERYONE,
		"listBaselines getBaseline listRequirements diffBaselines listPrinciples listEvidenceTypes getTiering listActorKinds listRecognisedSchemes listAssessmentProcedures",
	],
	[
		"register.read",
		EVERYONE,
		`listRegisteredCertificates getRegisteredCertificate getCertificateCredential getCertificateFile getCertificatePdf getCertificateBadge getCertificateFeed getRegisterFeed
			getStatusList getLogCheckpoint getLogTile getLogTileOfTwoParts getLogTileOfThreeParts getInclusionProof getConsistencyProof getIssuerDocument`,
	],
	[
		"sign-in",
		EVERYONE,
		`getMe getSignInMethods signIn verifySecondFactor useRecoveryCode signOut beginPasskeySignIn signInWithPasskey
			beginSingleSignOn endSingleSignOn setPasswordByLink makeFirstAdministrator claimInvitation`,
	],
	["invitation.answer", EVERYONE, "readInvitation enterByInvitation leaveInvitation"],
	[
		"account.self",
		SIGNED_IN,
		`chooseOrganisation changeOwnName changePassword listSessions endSession listKeys makeKey revokeKey listPasskeys
			beginPasskey addPasskey renamePasskey removePasskey beginSecondFactor removeSecondFactor renewRecoveryCodes`,
	],

	["baseline.preview", READERS, "baselineWhatIf listBaselineProposals getBaselineProposal"],
	["baseline.propose", "ciso standards-owner", "proposeBaseline withdrawBaselineProposal"],
	["baseline.publish", "executive ciso standards-owner", "publishBaselineProposal"],

	["strategy.read", EVERYONE, "getStrategy"],
	[
		"governance.read",
		READERS,
		`compareCities reportCities getGovernance getReadiness getFriction getManagement getPostureReport getPostureReportFile
			listStudies getStudy listBodies getBody listGoals getGoal listMinutes getMinute listReadinessRecords getReadinessRecord`,
	],
	[
		"governance.record",
		"executive ciso",
		`createStudy replaceStudy deleteStudy addCities createBody replaceBody deleteBody createGoal replaceGoal deleteGoal
			createMinute replaceMinute deleteMinute`,
	],
	[
		"readiness.record",
		"executive ciso soc csirt",
		"createReadinessRecord replaceReadinessRecord deleteReadinessRecord",
	],

	["city.read", READERS, "getCity getOverview"],
	["city.export", "ciso administrator regulator", "exportCity"],
	["city.import", "administrator", "importCity"],
	[
		"ecosystem.read",
		READERS,
		`listActors getActor listSystems getSystem listProducts getProduct listFleets getFleet listEngagements getEngagement
			listSupplies getSupply listSubjects getSubject
			getSubjectStanding listAffected listFoundations listChains listConcentration listChainFaults getPicture partyWhatIf
			listSightings getSighting listDuplicates listMerges listDeclarations listDeclaredAndSeen listSupplyQuestions`,
	],
	[
		"ecosystem.change",
		"ciso procurement service-owner",
		`createActor replaceActor deleteActor createSystem replaceSystem deleteSystem createProduct replaceProduct
			deleteProduct createFleet replaceFleet deleteFleet createEngagement replaceEngagement deleteEngagement createSupply
			replaceSupply deleteSupply createSighting replaceSighting deleteSighting importRegistry
			mergeActors undoMerge keepActorsApart confirmDeclaration refuseDeclaration
			consentToSupply askAboutSupply acceptDenial rejectDenial`,
	],
	[
		"contracts.read",
		READERS,
		`listContracts getContract listClauses draftClauses listContractCoverage getEngagementContract askAward
			listContractCalendar`,
	],
	["contracts.change", "ciso procurement service-owner", "createContract replaceContract deleteContract"],
	[
		"responsibility.read",
		READERS,
		`listOffices getOffice getOfficeDuties listCityActivities getCityActivity listResponsibilities getResponsibility
			getMatrix getActivityRemoval listLegalClocks listMatrixGaps askMatrixWhatIf getRoleCards getContactSheet getOfflineCopy listAttackSwitches
			getAttackSwitch`,
	],
	[
		"responsibility.change",
		"executive ciso",
		`createOffice replaceOffice deleteOffice createCityActivity replaceCityActivity deleteCityActivity removeCityActivity
			createResponsibility replaceResponsibility deleteResponsibility importMatrix setMatrixTask`,
	],
	["responsibility.accept", AUTHORITY, "acceptOffice acceptDuty handOverDuty"],
	["attack.declare", "executive ciso csirt service-owner", "declareAttack stepAttack"],
	[
		"assurance.read",
		READERS,
		"listEvidence getEvidence listEvidenceFiles getEvidenceFile listAssignments listAssessorConflicts listAssessors getAssessor getAssessorStanding listAffectedCertificates listPastWork getPastWork getEvidenceTalk listFindings getFinding listAssessments getAssessment",
	],
	[
		"assurance.change",
		"ciso service-owner standards-owner",
		"createEvidence replaceEvidence deleteEvidence addEvidenceFiles removeEvidenceFile correctFinding",
	],
	["certificates.read", READERS, "listCertificateMotions listSurveillance listAssuranceCalendar"],
	[
		"certificates.examine",
		"executive ciso standards-owner",
		"recordSurveillance drawCertificateSamples recordSampleOutcome",
	],
	[
		"oversight.read",
		"executive ciso regulator",
		"getAssuranceCoverage listCoveredSubjects listCertificateSamples getAssuranceStatement getAssurancePackage",
	],
	[
		"certificates.decide",
		"executive ciso standards-owner",
		"proposeCertificateStep agreeToCertificateStep withdrawCertificateStep proposeAssessmentDecision sendAssessmentBack",
	],
	["certificates.keys", "administrator", "rotateIssuerKey"],
	["trust.read", READERS, "listTrusts listTrustMotions"],
	[
		"trust.decide",
		"executive ciso standards-owner",
		"proposeTrust agreeToTrust withdrawTrustMotion endTrust fetchTrust",
	],
	["assurance.review", "ciso data-protection service-owner standards-owner", "reviewEvidence talkAboutEvidence"],
	[
		"assurance.assessors",
		"ciso standards-owner",
		"createAssessor replaceAssessor deleteAssessor createPastWork replacePastWork deletePastWork",
	],
	["assurance.assign", "ciso procurement", "assignAssessor endAssignment nameAssessor declineApplication"],
	[
		"gate.read",
		READERS,
		`listDecisions getDecision replayDecision previewDecision gateTimeline listWaivers getWaiver
			listTierOverrides getTierOverride listSuspensions getSuspension listWaiverRequests`,
	],
	["gate.decide", AUTHORITY, "decide"],
	["gate.request-waiver", "ciso procurement service-owner standards-owner", "requestWaiver"],
	[
		"gate.waive",
		"executive ciso",
		`createWaiver replaceWaiver deleteWaiver signWaiver refuseWaiver createTierOverride replaceTierOverride
			deleteTierOverride`,
	],
	["gate.suspend", "executive ciso soc csirt", "createSuspension replaceSuspension deleteSuspension"],
	["inbox.read", AUTHORITY, "getInbox"],
	["journal.read", "executive ciso administrator regulator", "listJournal verifyJournal exportJournal"],

	["access.read", "executive ciso data-protection administrator regulator", "listMemberships listAccounts"],
	[
		"access.administer",
		"administrator",
		`giveMembership createAccount lockAccount unlockAccount makeResetLink resetSecondFactor listMessages
			listSignInProviders addSignInProvider removeSignInProvider`,
	],
	["access.erase", "administrator data-protection", "eraseAccount"],
	["access.delegate", AUTHORITY, "delegateMembership revokeMembership"],
	["invitations.read", "executive ciso procurement administrator regulator", "listInvitations"],
	["access.invite", "ciso procurement administrator", "invite inviteMany revokeInvitation"],

	[
		"my.read",
		PARTIES,
		`getMyOverview listMyRequests listMySubjects getMySubject listMyEvidence getMyEvidence listMyEvidenceFiles
			getMyEvidenceFile getMyEvidenceTalk listMyNotices listMyCalendar readMyNotice readMyNotices getMyEvidenceShares listMyAssignments
			listMyFindings getMyFinding getMyContract listMySupplies listMyDeclarations listMyQuestions listMyAttack listMyApplications getMyApplication listMyEvidenceRequests`,
	],
	[
		"my.answer",
		SUPPLIERS,
		`listMyDrafts getMyDraft saveMyDraft deleteMyDraft handInEvidence replaceMyEvidence withdrawMyEvidence reuseEvidence handInMuchEvidence
			addMyEvidenceFiles removeMyEvidenceFile answerAboutMyEvidence correctMyFinding
			declareSupplier withdrawDeclaration declareManySuppliers denySupplier acceptMyDuty handOverMyDuty applyForCertificate withdrawApplication answerEvidenceRequest`,
	],
	["my.declare", "assessor", "signIndependence"],
	["my.findings", "assessor", "writeFinding verifyCorrection withdrawFinding"],
	[
		"my.assess",
		"assessor",
		`listMyAssessments getMyAssessment takeAssessmentAlong bringAssessmentBack handInAssessment getMyWorkPaper
			saveMyWorkPaper reviewMyWorkPaper saveManyWorkPapers askForEvidence judgeEvidenceAnswer withdrawEvidenceRequest`,
	],
	["my.share", "supplier-owner", "shareMyEvidence"],
	["my.team", "supplier-owner", "listMyTeam addToMyTeam removeFromMyTeam"],
];

export interface Entry {
	readonly permission: string;
	/** Whether somebody in the role may call it; null: without being signed in. */
	readonly open: (role: string | null) => boolean;
}

/** The entry of every operation in the matrix, by operation id. */
export function entries(): ReadonlyMap<string, Entry> {
	return new Map(
		MATRIX.flatMap(([permission, who, operations]) => {
			const open = (role: string | null) =>
				who === EVERYONE || (role !== null && (who === SIGNED_IN || who.split(" ").includes(role)));
			return wordsOf(operations).map((operation) => [operation, { permission, open }] as const);
		}),
	);
}

export const wordsOf = (text: string) => text.split(/\s+/).filter((word) => word !== "");
