// Written by tools/openapi from server/openapi.json; do not edit.
export interface paths {
    "/.well-known/did.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who issues the certificates of this city, and with which keys (did:web) */
        get: operations["getIssuerDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/access/policy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Roles, permissions and which role holds which */
        get: operations["getAccessPolicy"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Accounts, and the roles they hold today */
        get: operations["listAccounts"];
        put?: never;
        /** Make an account; its owner sets a password by the link, or signs in at the provider named */
        post: operations["createAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{id}/erase": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Forget a person: name, address and ways to sign in; what they did stays under the account's id */
        post: operations["eraseAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{id}/lock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let an account in no longer: its sessions end, its keys stop */
        post: operations["lockAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{id}/reset-link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A link to set a new password by, for a day; to be handed over, and written to the account */
        post: operations["makeResetLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{id}/reset-second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take away codes and passkeys of somebody who lost the device; they set up new ones */
        post: operations["resetSecondFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{id}/unlock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let a locked account in again */
        post: operations["unlockAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/actor-kinds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Kinds of actor and their distance from the city */
        get: operations["listActorKinds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/actors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Actors: filtered, sorted and paged */
        get: operations["listActors"];
        put?: never;
        /** Create an actor */
        post: operations["createActor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/actors/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read an actor */
        get: operations["getActor"];
        /** Replace an actor */
        put: operations["replaceActor"];
        post?: never;
        /** Delete an actor */
        delete: operations["deleteActor"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assessment-procedures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How evidence of each type is looked at, deeper at higher tiers */
        get: operations["listAssessmentProcedures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assessments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Assessments, from application to decision, as they stood on the day */
        get: operations["listAssessments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assessments/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One assessment: what it is held against, how far it is, what was found */
        get: operations["getAssessment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assessments/{number}/assessor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give it to an independent assessor, and hold it against the baseline in force */
        post: operations["nameAssessor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assessments/{number}/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Propose to certify what was assessed, or to refuse; another person agrees, and then it is done */
        post: operations["proposeAssessmentDecision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assessments/{number}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Decline an application before it is assessed, with the reason */
        post: operations["declineApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assessments/{number}/returns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send a report back to its assessor with the reason; what was proposed on it falls */
        post: operations["sendAssessmentBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assessors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Assessors: filtered, sorted and paged */
        get: operations["listAssessors"];
        put?: never;
        /** Create the record of an assessor */
        post: operations["createAssessor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assessors/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read the record of an assessor */
        get: operations["getAssessor"];
        /** Replace the record of an assessor */
        put: operations["replaceAssessor"];
        post?: never;
        /** Delete the record of an assessor */
        delete: operations["deleteAssessor"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assessors/{id}/certificates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Certificates that count or could again, and rest on this assessor (CERT-11) */
        get: operations["listAffectedCertificates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assessors/{id}/standing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How an assessor stands on a day: accreditations, sanctions, workload, assignments, work done before */
        get: operations["getAssessorStanding"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assignments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Which assessor looks at what */
        get: operations["listAssignments"];
        put?: never;
        /** Let an independent assessor look at a subject until a day, once it signed where its grade asks for it */
        post: operations["assignAssessor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assignments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take an assignment back; the journal keeps that it was */
        delete: operations["endAssignment"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assignments/conflicts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What keeps an assessor from looking at a subject on a day, each with the path that shows it */
        get: operations["listAssessorConflicts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assurance/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is due about assurance: surveillance, ends, findings, suspensions, sanctions, examinations; or as ICS */
        get: operations["listAssuranceCalendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assurance/coverage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many subjects of each tier are certified at which grade on the day, and the share that is not */
        get: operations["getAssuranceCoverage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assurance/package": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Certificates, log proofs, findings, decisions and baseline as of the day: a ZIP with a manifest of hashes */
        get: operations["getAssurancePackage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assurance/samples": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Certificates of a year that were drawn to be examined again, why, and what came of it */
        get: operations["listCertificateSamples"];
        put?: never;
        /** Draw as many certificates of this year as are still to be drawn; the riskier, the likelier */
        post: operations["drawCertificateSamples"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assurance/samples/{year}/{number}/outcome": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record what came of examining a drawn certificate again */
        post: operations["recordSampleOutcome"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assurance/statement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What can be said of the city's assurance on the day, as PDF */
        get: operations["getAssuranceStatement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assurance/subjects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every subject in service on the day, with the highest grade at which it is certified */
        get: operations["listCoveredSubjects"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assurance/surveillance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is to be looked at while certificates run, and what of it was missed */
        get: operations["listSurveillance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/attack": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** States that were declared, those that hold first, and who may declare one */
        get: operations["listAttackSwitches"];
        put?: never;
        /** Declare a state for a system, a sector, an engagement or the city; the matrix flips at once */
        post: operations["declareAttack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/attack/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A declared state at a moment: who bears what, which powers hold, what happened until then */
        get: operations["getAttackSwitch"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/attack/{id}/acceptances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Accept what is one's own now */
        post: operations["acceptDuty"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/attack/{id}/hand-overs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hand a duty to another of the office's people */
        post: operations["handOverDuty"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/attack/{id}/steps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Move a declared state on, in order: attack to recovery, recovery to business as usual */
        post: operations["stepAttack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/callback/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where a provider sends the browser back to; goes on to the page asked for */
        get: operations["endSingleSignOn"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/change-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Change the own password; the other sessions end with it */
        post: operations["changePassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/passkey/delete-passkey": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let a passkey in no longer */
        post: operations["removePasskey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/passkey/generate-authenticate-options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the browser is to ask a passkey for */
        get: operations["beginPasskeySignIn"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/passkey/generate-register-options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the browser is to make a passkey of; the sign-in must be fresh */
        get: operations["beginPasskey"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/passkey/list-user-passkeys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The own passkeys */
        get: operations["listPasskeys"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/passkey/update-passkey": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give a passkey another name */
        post: operations["renamePasskey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/passkey/verify-authentication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign in with a passkey */
        post: operations["signInWithPasskey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/passkey/verify-registration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add a passkey to the own account */
        post: operations["addPasskey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/reset-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Set a password by a link: for a new account, a forgotten password, or past single sign-on */
        post: operations["setPasswordByLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/sign-in/email": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign in with e-mail address and password */
        post: operations["signIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/sign-in/sso": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Where the browser is to go to sign in at a provider */
        post: operations["beginSingleSignOn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/sign-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End the session */
        post: operations["signOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/two-factor/disable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask for no code any more */
        post: operations["removeSecondFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/two-factor/enable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begin to set up an authenticator app; the first right code completes it */
        post: operations["beginSecondFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/two-factor/generate-backup-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** New recovery codes; the old ones let in no longer */
        post: operations["renewRecoveryCodes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/two-factor/verify-backup-code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Complete a sign-in with a recovery code, which is used up by it */
        post: operations["useRecoveryCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/two-factor/verify-totp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give the code: to complete a sign-in, or setting it up */
        post: operations["verifySecondFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/update-user": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Change the own name */
        post: operations["changeOwnName"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/baseline-proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Proposed versions of the baseline */
        get: operations["listBaselineProposals"];
        put?: never;
        /** Propose a version: the version before plus these changes; another person publishes it */
        post: operations["proposeBaseline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/baseline-proposals/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One proposal, and what publishing it today would do; its `ETag` is needed to publish it */
        get: operations["getBaselineProposal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/baseline-proposals/{id}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Publish the version; needs another person than proposed it, and its `ETag` as `If-Match` */
        post: operations["publishBaselineProposal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/baseline-proposals/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Withdraw one's own proposal while it is open */
        post: operations["withdrawBaselineProposal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/baselines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Published versions of the baseline */
        get: operations["listBaselines"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/baselines/{a}/diff/{b}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What differs from version a to version b, and in which direction */
        get: operations["diffBaselines"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/baselines/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One version, whole; `current` is the one in force on the day, `proposal` the shipped one */
        get: operations["getBaseline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/baselines/{version}/requirements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Requirements of one version */
        get: operations["listRequirements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/baselines/what-if": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Who would fall out or come in if these changes were in force; stores nothing */
        post: operations["baselineWhatIf"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bodies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Bodies: filtered, sorted and paged */
        get: operations["listBodies"];
        put?: never;
        /** Create a body that governs */
        post: operations["createBody"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bodies/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a body that governs */
        get: operations["getBody"];
        /** Replace a body that governs */
        put: operations["replaceBody"];
        post?: never;
        /** Delete a body that governs */
        delete: operations["deleteBody"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/certificate-motions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Steps proposed about certificates, and what became of them */
        get: operations["listCertificateMotions"];
        put?: never;
        /** Propose to reduce, suspend, prolong, lift or withdraw; another person agrees */
        post: operations["proposeCertificateStep"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/certificate-motions/{id}/agree": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Agree to what another person proposed: the step is taken, logged and signed */
        post: operations["agreeToCertificateStep"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/certificate-motions/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Withdraw one's own proposal while it is open */
        post: operations["withdrawCertificateStep"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/certificates/{number}/surveillance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record that an entry of a certificate's plan was looked at, today */
        post: operations["recordSurveillance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cities/comparison": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Cities side by side on the four dimensions, with every finding and its source */
        get: operations["compareCities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cities/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add cities from a file; one that is there is replaced */
        post: operations["addCities"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cities/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The comparison as a report: PDF, Markdown or a table */
        get: operations["reportCities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/city": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Profile of the city, what it consists of, and the baseline in force */
        get: operations["getCity"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/city-activities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** CityActivities: filtered, sorted and paged */
        get: operations["listCityActivities"];
        put?: never;
        /** Create an activity of the city's own */
        post: operations["createCityActivity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/city-activities/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read an activity of the city's own */
        get: operations["getCityActivity"];
        /** Replace an activity of the city's own */
        put: operations["replaceCityActivity"];
        post?: never;
        /** Delete an activity of the city's own */
        delete: operations["deleteCityActivity"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/city-activities/{id}/removal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What goes with an activity of the city's own when it is given up, and what it stays for */
        get: operations["getActivityRemoval"];
        put?: never;
        /** Give up an activity of the city's own together with all its rows */
        post: operations["removeCityActivity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/city-file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The whole city as one readable file */
        get: operations["exportCity"];
        put?: never;
        /** Import a city file into an empty store, or in place of the city there */
        post: operations["importCity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clauses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The library of contract clauses: what each is for, and from which tier */
        get: operations["listClauses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clauses/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The clauses a new engagement needs as a text to work on: Markdown, or a Word document */
        get: operations["draftClauses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contracts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Contracts: filtered, sorted and paged */
        get: operations["listContracts"];
        put?: never;
        /** Create a contract */
        post: operations["createContract"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contracts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a contract */
        get: operations["getContract"];
        /** Replace a contract */
        put: operations["replaceContract"];
        post?: never;
        /** Delete a contract */
        delete: operations["deleteContract"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contracts/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is due about contracts: notice, ends, renewals; overdue until somebody deals with it */
        get: operations["listContractCalendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contracts/coverage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** For each engagement the clauses it needs, and which of them stand, deviate or are missing */
        get: operations["listContractCoverage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/declarations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What suppliers declared of their own suppliers, and what became of it */
        get: operations["listDeclarations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/declarations/{id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirm one: the city has the supply from now on, with an actor it knows or a new one */
        post: operations["confirmDeclaration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/declarations/{id}/refuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Refuse one, with a reason */
        post: operations["refuseDeclaration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/declared-and-seen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who supplies whom behind the contracts: what was declared, and what was seen */
        get: operations["listDeclaredAndSeen"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/duplicates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Actors that are probably one and the same, surest first */
        get: operations["listDuplicates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/duplicates/apart": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that two actors are not the same, or take that back */
        post: operations["keepActorsApart"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Engagements: filtered, sorted and paged */
        get: operations["listEngagements"];
        put?: never;
        /** Create an engagement */
        post: operations["createEngagement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagements/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read an engagement */
        get: operations["getEngagement"];
        /** Replace an engagement */
        put: operations["replaceEngagement"];
        post?: never;
        /** Delete an engagement */
        delete: operations["deleteEngagement"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagements/{id}/contract": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The contract of an engagement on a day: clauses, terms beside what is demanded, calendar */
        get: operations["getEngagementContract"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Evidence: filtered, sorted and paged */
        get: operations["listEvidence"];
        put?: never;
        /** Create a piece of evidence */
        post: operations["createEvidence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/evidence-types": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Kinds of evidence, how long each holds and how long it takes to come by */
        get: operations["listEvidenceTypes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/evidence/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a piece of evidence */
        get: operations["getEvidence"];
        /** Replace a piece of evidence */
        put: operations["replaceEvidence"];
        post?: never;
        /** Delete a piece of evidence */
        delete: operations["deleteEvidence"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/evidence/{id}/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The files of a piece of evidence */
        get: operations["listEvidenceFiles"];
        put?: never;
        /** Hand in files: one as the body with its name in `File-Name`, or several in a form */
        post: operations["addEvidenceFiles"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/evidence/{id}/files/{sha256}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A file of a piece of evidence, to be saved; a range of its bytes when asked for */
        get: operations["getEvidenceFile"];
        put?: never;
        post?: never;
        /** Take a file from evidence that nobody has judged yet */
        delete: operations["removeEvidenceFile"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/evidence/{id}/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Accept evidence at a grade, reject it, or ask back; needs `If-Match` of what was looked at */
        post: operations["reviewEvidence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/evidence/{id}/talk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was asked and answered about it */
        get: operations["getEvidenceTalk"];
        put?: never;
        /** Write to whoever handed it in */
        post: operations["talkAboutEvidence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/findings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What assessors found, and what became of it by the day */
        get: operations["listFindings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/findings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One finding */
        get: operations["getFinding"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/findings/{id}/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say what caused a finding about the city's own, and what is done about it */
        post: operations["correctFinding"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/first-administrator": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make the first administrator, by the link that is printed when the server starts */
        post: operations["makeFirstAdministrator"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/fleets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Fleets: filtered, sorted and paged */
        get: operations["listFleets"];
        put?: never;
        /** Create a fleet */
        post: operations["createFleet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/fleets/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a fleet */
        get: operations["getFleet"];
        /** Replace a fleet */
        put: operations["replaceFleet"];
        post?: never;
        /** Delete a fleet */
        delete: operations["deleteFleet"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/friction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How fast suppliers get connected and offices answer, beside how the city stands */
        get: operations["getFriction"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/gate/award": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** May this be awarded, or renewed? With every reason; stores nothing */
        post: operations["askAward"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/gate/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Decisions kept, latest first */
        get: operations["listDecisions"];
        put?: never;
        /** Decide, and keep the decision */
        post: operations["decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/gate/decisions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One decision with reasons and remedies */
        get: operations["getDecision"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/gate/decisions/{id}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Decide the same question for the same day from the city as recorded now, and compare */
        post: operations["replayDecision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/gate/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Decide for a day without keeping the decision */
        get: operations["previewDecision"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/gate/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How the answer changes over a stretch of days while nothing else changes */
        get: operations["gateTimeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/goals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Goals: filtered, sorted and paged */
        get: operations["listGoals"];
        put?: never;
        /** Create a goal of the strategy */
        post: operations["createGoal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/goals/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a goal of the strategy */
        get: operations["getGoal"];
        /** Replace a goal of the strategy */
        put: operations["replaceGoal"];
        post?: never;
        /** Delete a goal of the strategy */
        delete: operations["deleteGoal"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/governance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Bodies, goals, and what is found about them on the day */
        get: operations["getGovernance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/graph/affected": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who and what is affected when this is compromised, nearest first, with the way to each */
        get: operations["listAffected"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/graph/chains": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every chain between two, or that one rests on; capped, and saying so */
        get: operations["listChains"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/graph/concentration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How much hangs on each organisation, country or group */
        get: operations["listConcentration"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/graph/faults": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where the chains of supply break the rules */
        get: operations["listChainFaults"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/graph/foundations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who and what this ultimately rests on, nearest first, with the way to each */
        get: operations["listFoundations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/graph/picture": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every node and link of the ecosystem with its standing, in columns, to be drawn */
        get: operations["getPicture"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/graph/what-if": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Which answers and tiers would change if this happened; stores nothing */
        post: operations["partyWhatIf"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the server runs, on which store and with which content */
        get: operations["getHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Try out or take over a table, contracting data or a bill of materials */
        post: operations["importRegistry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inbox": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What awaits a decision that you may take */
        get: operations["getInbox"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/invitation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is invited, by whom and until when; the token comes in the header `Invitation` */
        get: operations["readInvitation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/invitation/claim": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Become the owner of the organisation, with the account signed in or a new one; the link ends */
        post: operations["claimInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/invitation/enter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Enter without an account, at tiers 1 and 2: the token is exchanged for a cookie that ends with it */
        post: operations["enterByInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/invitation/leave": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take the cookie away again, on a machine that others use */
        post: operations["leaveInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who was invited, and what became of it */
        get: operations["listInvitations"];
        put?: never;
        /** Invite an organisation; the link is shown this once */
        post: operations["invite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/invitations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** End an open invitation at once, and with it whoever entered by it */
        delete: operations["revokeInvitation"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/invitations/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Invite by a table with the columns organisation, email and days; all or nothing */
        post: operations["inviteMany"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/issuer/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begin to sign certificates with a new key; what the old one signed still counts, unless it is revoked */
        post: operations["rotateIssuerKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/journal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Changes, latest first */
        get: operations["listJournal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/journal/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The journal, oldest first, one JSON object a line: as entries to be verified, or as OCSF events */
        get: operations["exportJournal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/journal/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Recompute the chain from the first entry to the last */
        get: operations["verifyJournal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/legal-clocks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Deadlines of the law: what starts them, whether they bind the city, who owns and approves them */
        get: operations["listLegalClocks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/management": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Offices at the top with duties, holders and training, and the decisions to follow up */
        get: operations["getManagement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/matrix": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The responsibility matrix as it takes effect for a scope on a day */
        get: operations["getMatrix"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/matrix/contact-sheet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A sheet with the ways to reach everybody who has a part */
        get: operations["getContactSheet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/matrix/gaps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is wrong with the matrix on a day, who mends it and until when */
        get: operations["listMatrixGaps"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/matrix/gaps/{id}/task": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Say which office mends a gap, and by when */
        put: operations["setMatrixTask"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/matrix/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Try out or take in a responsibility matrix from CSV or XLSX */
        post: operations["importMatrix"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/matrix/offline-copy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The matrix as one page for a phone, which needs no network */
        get: operations["getOfflineCopy"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/matrix/role-cards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Role cards to be printed: whom to reach, powers, and what each office does in each state */
        get: operations["getRoleCards"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/matrix/what-if": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Which activities lose whoever answers for them or their only doer without a person, office, actor or site */
        get: operations["askMatrixWhatIf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who asks, for which organisation, and what they may */
        get: operations["getMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The own keys that were not revoked, without their secrets */
        get: operations["listKeys"];
        put?: never;
        /** Make a key for the organisation acted for; its secret is in this answer and nowhere else */
        post: operations["makeKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/keys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Revoke one of the own keys; it stops at once */
        delete: operations["revokeKey"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/organisation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Act for another of the own organisations, in this session */
        put: operations["chooseOrganisation"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where one is signed in */
        get: operations["listSessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** End one of the own sessions */
        delete: operations["endSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/memberships": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who holds which role for which organisation */
        get: operations["listMemberships"];
        put?: never;
        /** Give somebody a role for an organisation */
        post: operations["giveMembership"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/memberships/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take a role back, and what was handed on from it; who handed it on may do so too */
        delete: operations["revokeMembership"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/memberships/{id}/delegate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hand the own role to somebody until a day; it cannot be handed on further */
        post: operations["delegateMembership"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/merges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Merges of actors, latest first */
        get: operations["listMerges"];
        put?: never;
        /** Merge one actor into another: every reference follows */
        post: operations["mergeActors"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/merges/{id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a merge back, exactly as it was, or say what stands against it */
        post: operations["undoMerge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Messages to people, sent or not */
        get: operations["listMessages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/minutes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Minutes: filtered, sorted and paged */
        get: operations["listMinutes"];
        put?: never;
        /** Create the minutes of a meeting */
        post: operations["createMinute"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/minutes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read the minutes of a meeting */
        get: operations["getMinute"];
        /** Replace the minutes of a meeting */
        put: operations["replaceMinute"];
        post?: never;
        /** Delete the minutes of a meeting */
        delete: operations["deleteMinute"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/applications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the own organisation applied to have certified; empty for an assessor */
        get: operations["listMyApplications"];
        put?: never;
        /** Apply to have the own organisation, a service, versions of a product or a site certified */
        post: operations["applyForCertificate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/applications/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One application: how far it is, what is asked, what was found */
        get: operations["getMyApplication"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/applications/{number}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take an application back before its assessor has handed in */
        post: operations["withdrawApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/assessments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the own organisation is to assess, for as long as it is assigned */
        get: operations["listMyAssessments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/assessments/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One assessment: its papers, requests and findings, and what is missing to hand in */
        get: operations["getMyAssessment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/assessments/{number}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The whole assessment as one file, to work on without a connection */
        get: operations["takeAssessmentAlong"];
        put?: never;
        /** Bring the file back: papers nobody changed since are taken, conflicts are listed, nothing is lost */
        post: operations["bringAssessmentBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/assessments/{number}/papers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Save many papers at once, each on the revision it was written on; conflicts are listed */
        post: operations["saveManyWorkPapers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/assessments/{number}/papers/{requirement}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The work paper about a requirement, or the one proposed; with the sample to look at */
        get: operations["getMyWorkPaper"];
        /** Save it: the first time with `If-None-Match: *`, then with `If-Match`; undoes its review */
        put: operations["saveMyWorkPaper"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/assessments/{number}/papers/{requirement}/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Review what a colleague wrote, or say what is to be changed; needs `If-Match` */
        post: operations["reviewMyWorkPaper"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/assessments/{number}/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hand in what was found; others decide what follows */
        post: operations["handInAssessment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/assessments/{number}/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask the one assessed for evidence, by a day */
        post: operations["askForEvidence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/assignments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is assigned to the own organisation and not over, and what it has to sign first; empty for a supplier */
        get: operations["listMyAssignments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/assignments/{id}/declaration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign the declaration of independence for an assignment */
        post: operations["signIndependence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/attack": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Declared states in which the own organisation has a duty, and that duty alone */
        get: operations["listMyAttack"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/attack/{id}/acceptances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Accept a duty of the own organisation in a declared state */
        post: operations["acceptMyDuty"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/attack/{id}/hand-overs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hand a duty of the own organisation to another of the office's people */
        post: operations["handOverMyDuty"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is due for the own organisation about certificates, findings and evidence; or as ICS */
        get: operations["listMyCalendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/declarations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the own organisation declared, and what became of it */
        get: operations["listMyDeclarations"];
        put?: never;
        /** Declare who supplies you, by name and number; the city confirms it */
        post: operations["declareSupplier"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/declarations/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take one back while the city has not decided */
        post: operations["withdrawDeclaration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/declarations/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Declare many suppliers at once: CSV, or a JSON array of its rows; all or nothing */
        post: operations["declareManySuppliers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Answers begun and not handed in */
        get: operations["listMyDrafts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/drafts/{subject}/{requirement}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The answer begun for a subject and a requirement */
        get: operations["getMyDraft"];
        /** Save it: the first time with `If-None-Match: *`, then with `If-Match` */
        put: operations["saveMyDraft"];
        post?: never;
        /** Throw it away */
        delete: operations["deleteMyDraft"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/engagements/{id}/contract": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The clauses that an own engagement needs, and which of them stand */
        get: operations["getMyContract"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Evidence handed in by the own organisation, and what others share with it */
        get: operations["listMyEvidence"];
        put?: never;
        /** Hand evidence in; its files follow */
        post: operations["handInEvidence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/evidence-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is asked for in the assessments of the own organisation, on its side */
        get: operations["listMyEvidenceRequests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/evidence-requests/{id}/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answer with evidence of the own organisation that is in the store */
        post: operations["answerEvidenceRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/evidence-requests/{id}/judgements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Accept the answer, or ask again */
        post: operations["judgeEvidenceAnswer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/evidence-requests/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a request back that is not settled */
        post: operations["withdrawEvidenceRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/evidence/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One piece of evidence with its files */
        get: operations["getMyEvidence"];
        /** Hand it in anew, while it waits or after it was rejected */
        put: operations["replaceMyEvidence"];
        post?: never;
        /** Take it back, while it waits or after it was rejected */
        delete: operations["withdrawMyEvidence"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/evidence/{id}/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The files of a piece of evidence */
        get: operations["listMyEvidenceFiles"];
        put?: never;
        /** Hand in files: one as the body with its name in `File-Name`, or several in a form */
        post: operations["addMyEvidenceFiles"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/evidence/{id}/files/{sha256}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A file of a piece of evidence, to be saved; a range of its bytes when asked for */
        get: operations["getMyEvidenceFile"];
        put?: never;
        post?: never;
        /** Take a file from evidence that nobody has judged yet */
        delete: operations["removeMyEvidenceFile"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/evidence/{id}/reuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Use the same paper for another subject: handed in anew with the same files, dates and issuer */
        post: operations["reuseEvidence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/evidence/{id}/shares": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who sees it, and with whom it could be shared */
        get: operations["getMyEvidenceShares"];
        /** Choose who sees it */
        put: operations["shareMyEvidence"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/evidence/{id}/talk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was asked and answered about it */
        get: operations["getMyEvidenceTalk"];
        put?: never;
        /** Write to the city about it */
        post: operations["answerAboutMyEvidence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/evidence/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hand in much evidence at once: CSV, or a JSON array of what one is handed in with; all or nothing */
        post: operations["handInMuchEvidence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/findings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Findings about the own subjects, or about those assigned */
        get: operations["listMyFindings"];
        put?: never;
        /** Write a finding about a subject that is assigned today */
        post: operations["writeFinding"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/findings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One finding about what is seen */
        get: operations["getMyFinding"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/findings/{id}/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say what caused a finding about the own, and what is done about it */
        post: operations["correctMyFinding"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/findings/{id}/verdicts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say whether the correction helped */
        post: operations["verifyCorrection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/findings/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take an own finding back, with the reason */
        post: operations["withdrawFinding"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Verdicts, questions, assignments and warnings, the latest first */
        get: operations["listMyNotices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/notices/{id}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mark one as read, for oneself */
        post: operations["readMyNotice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/notices/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mark all as read, for oneself */
        post: operations["readMyNotices"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/overview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The highest tier and why, how much is asked, the shortest way to yes, what ends soon */
        get: operations["getMyOverview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/questions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Others that were seen to supply you or your products: declare them, or say why it is not so */
        get: operations["listMyQuestions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/questions/{id}/deny": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say why it does not supply you; the city looks at it. To say yes, declare it with this question */
        post: operations["denySupplier"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is asked of the own subjects, with where each stands */
        get: operations["listMyRequests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/subjects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The own subjects, or those assigned, with tier and outcome on the day */
        get: operations["listMySubjects"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/subjects/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One of them: its tier and why, the gate's reasons as far as they are its own, the way to yes */
        get: operations["getMySubject"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/supplies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who supplies the own organisation and its products: declared, confirmed and in force today */
        get: operations["listMySupplies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/team": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who acts for the own organisation, today or later */
        get: operations["listMyTeam"];
        put?: never;
        /** Let somebody act for the own organisation */
        post: operations["addToMyTeam"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/team/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Let somebody act for the own organisation no longer */
        delete: operations["removeFromMyTeam"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Offices: filtered, sorted and paged */
        get: operations["listOffices"];
        put?: never;
        /** Create an office */
        post: operations["createOffice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read an office */
        get: operations["getOffice"];
        /** Replace an office */
        put: operations["replaceOffice"];
        post?: never;
        /** Delete an office */
        delete: operations["deleteOffice"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{id}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Accept an office that one holds or stands in for */
        post: operations["acceptOffice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{id}/duties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What an office answers for and does, in every state, and which powers it has now */
        get: operations["getOfficeDuties"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/overview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How the city stands on the day: outcomes by sector and tier, what ends soon, what is refused */
        get: operations["getOverview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/past-work": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** PastWork: filtered, sorted and paged */
        get: operations["listPastWork"];
        put?: never;
        /** Create work done before for somebody who may be assessed */
        post: operations["createPastWork"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/past-work/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read work done before for somebody who may be assessed */
        get: operations["getPastWork"];
        /** Replace work done before for somebody who may be assessed */
        put: operations["replacePastWork"];
        post?: never;
        /** Delete work done before for somebody who may be assessed */
        delete: operations["deletePastWork"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/posture-reports/{quarter}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where the city stands at the end of a quarter */
        get: operations["getPostureReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/posture-reports/{quarter}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The posture report to be printed or read as text */
        get: operations["getPostureReportFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/principles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The principles behind the requirements */
        get: operations["listPrinciples"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/products": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Products: filtered, sorted and paged */
        get: operations["listProducts"];
        put?: never;
        /** Create a product */
        post: operations["createProduct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/products/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a product */
        get: operations["getProduct"];
        /** Replace a product */
        put: operations["replaceProduct"];
        post?: never;
        /** Delete a product */
        delete: operations["deleteProduct"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/readiness": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The 22 checks of SOC and CSIRT on the day, the levels, what to do first, and the trend */
        get: operations["getReadiness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/readiness-records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** ReadinessRecords: filtered, sorted and paged */
        get: operations["listReadinessRecords"];
        put?: never;
        /** Create what was entered for the checks of SOC and CSIRT */
        post: operations["createReadinessRecord"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/readiness-records/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read what was entered for the checks of SOC and CSIRT */
        get: operations["getReadinessRecord"];
        /** Replace what was entered for the checks of SOC and CSIRT */
        put: operations["replaceReadinessRecord"];
        post?: never;
        /** Delete what was entered for the checks of SOC and CSIRT */
        delete: operations["deleteReadinessRecord"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/recognised-schemes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Certificates of other schemes, and how much of an assessment each may stand in for */
        get: operations["listRecognisedSchemes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/register/certificate-feed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What this city has in force, signed, for cities that trust it */
        get: operations["getCertificateFeed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/register/certificates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Certificates of the city, those included that count no longer, each with its state on the day */
        get: operations["listRegisteredCertificates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/register/certificates/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One certificate: what it covers, what its state means, and its history */
        get: operations["getRegisteredCertificate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/register/certificates/{number}/badge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How the certificate stands today as a picture for others' pages; asked for anew after a minute */
        get: operations["getCertificateBadge"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/register/certificates/{number}/credential": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The certificate as its issuer signed it, a W3C Verifiable Credential */
        get: operations["getCertificateCredential"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/register/certificates/{number}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The signed certificate with the proof that it is in the log, to be checked without asking anybody */
        get: operations["getCertificateFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/register/certificates/{number}/pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The certificate to be printed, with a QR code that leads to its page */
        get: operations["getCertificatePdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/register/feed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What lately happened to certificates, as an Atom feed */
        get: operations["getRegisterFeed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/register/log/checkpoint": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The signed state of the log (C2SP tlog-checkpoint) */
        get: operations["getLogCheckpoint"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/register/log/consistency": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Proves that the log of the second size continues that of the first (RFC 9162); hashes in base 64 */
        get: operations["getConsistencyProof"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/register/log/inclusion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Proves that an entry is in the log of a size (RFC 9162); hashes in base 64 */
        get: operations["getInclusionProof"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/register/log/tile/{level}/{one}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Hashes (`<level>/<index>[.p/<width>]`) or entries (`entries/<index>[.p/<width>]`), as C2SP tlog-tiles */
        get: operations["getLogTile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/register/log/tile/{level}/{one}/{two}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Hashes (`<level>/<index>[.p/<width>]`) or entries (`entries/<index>[.p/<width>]`), as C2SP tlog-tiles */
        get: operations["getLogTileOfTwoParts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/register/log/tile/{level}/{one}/{two}/{three}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Hashes (`<level>/<index>[.p/<width>]`) or entries (`entries/<index>[.p/<width>]`), as C2SP tlog-tiles */
        get: operations["getLogTileOfThreeParts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/register/status/{list}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Which certificates are withdrawn (`revocation`) or suspended (`suspension`): a signed bit string */
        get: operations["getStatusList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/responsibilities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Responsibilities: filtered, sorted and paged */
        get: operations["listResponsibilities"];
        put?: never;
        /** Create a row of the responsibility matrix */
        post: operations["createResponsibility"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/responsibilities/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a row of the responsibility matrix */
        get: operations["getResponsibility"];
        /** Replace a row of the responsibility matrix */
        put: operations["replaceResponsibility"];
        post?: never;
        /** Delete a row of the responsibility matrix */
        delete: operations["deleteResponsibility"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The numbered rules that reasons and standings quote */
        get: operations["listRules"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sightings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Sightings: filtered, sorted and paged */
        get: operations["listSightings"];
        put?: never;
        /** Create a sighting of a supply */
        post: operations["createSighting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sightings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a sighting of a supply */
        get: operations["getSighting"];
        /** Replace a sighting of a supply */
        put: operations["replaceSighting"];
        post?: never;
        /** Delete a sighting of a supply */
        delete: operations["deleteSighting"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sign-in-methods": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How one may sign in here */
        get: operations["getSignInMethods"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sign-in-providers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Providers of single sign-on, without their secrets */
        get: operations["listSignInProviders"];
        put?: never;
        /** Let people sign in at a provider (OpenID Connect); it must answer */
        post: operations["addSignInProvider"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sign-in-providers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Let nobody in by this provider any more */
        delete: operations["removeSignInProvider"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/standards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Entries of the register of standards */
        get: operations["listStandards"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/standards/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One standard, its mandates, the requirements that refer to it and the subjects it binds */
        get: operations["getStandard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/standards/coverage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Which security topic is covered for which layer and sector, and where nothing covers it */
        get: operations["standardsCoverage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/standards/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where the numbers of the paper disagree, beside the numbers counted from the register */
        get: operations["standardsNotes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/standards/topics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Security topics and sectors */
        get: operations["standardsTopics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/strategy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where the city wants to be, year by year, and how far it is; for anybody */
        get: operations["getStrategy"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/studies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Studies: filtered, sorted and paged */
        get: operations["listStudies"];
        put?: never;
        /** Create what the city keeps of another city, or of itself */
        post: operations["createStudy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/studies/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read what the city keeps of another city, or of itself */
        get: operations["getStudy"];
        /** Replace what the city keeps of another city, or of itself */
        put: operations["replaceStudy"];
        post?: never;
        /** Delete what the city keeps of another city, or of itself */
        delete: operations["deleteStudy"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/subjects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everything a requirement can bind, with tier and outcome on the day */
        get: operations["listSubjects"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/subjects/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One subject: tier with its steps, verdict, neighbours */
        get: operations["getSubject"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/subjects/{id}/standing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where the subject stands against every requirement on the day */
        get: operations["getSubjectStanding"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supplies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Supplies: filtered, sorted and paged */
        get: operations["listSupplies"];
        put?: never;
        /** Create a supply */
        post: operations["createSupply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supplies/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a supply */
        get: operations["getSupply"];
        /** Replace a supply */
        put: operations["replaceSupply"];
        post?: never;
        /** Delete a supply */
        delete: operations["deleteSupply"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supplies/{id}/consent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give consent to a supply behind a supplier, refuse it, or take it back */
        post: operations["consentToSupply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supply-questions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What suppliers were asked about others that were seen to supply them, and their answers */
        get: operations["listSupplyQuestions"];
        put?: never;
        /** Ask an organisation about one that was seen to supply it; it is told what, not by whom */
        post: operations["askAboutSupply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supply-questions/{id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Agree to a denial: what was seen up to it is settled */
        post: operations["acceptDenial"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supply-questions/{id}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Do not agree to a denial, and say why: it can be asked about again */
        post: operations["rejectDenial"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/suspensions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Suspensions: filtered, sorted and paged */
        get: operations["listSuspensions"];
        put?: never;
        /** Create a suspension */
        post: operations["createSuspension"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/suspensions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a suspension */
        get: operations["getSuspension"];
        /** Replace a suspension */
        put: operations["replaceSuspension"];
        post?: never;
        /** Delete a suspension */
        delete: operations["deleteSuspension"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/systems": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Systems: filtered, sorted and paged */
        get: operations["listSystems"];
        put?: never;
        /** Create a system */
        post: operations["createSystem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/systems/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a system */
        get: operations["getSystem"];
        /** Replace a system */
        put: operations["replaceSystem"];
        post?: never;
        /** Delete a system */
        delete: operations["deleteSystem"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tier-overrides": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** TierOverrides: filtered, sorted and paged */
        get: operations["listTierOverrides"];
        put?: never;
        /** Create a tier set by hand */
        post: operations["createTierOverride"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tier-overrides/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a tier set by hand */
        get: operations["getTierOverride"];
        /** Replace a tier set by hand */
        put: operations["replaceTierOverride"];
        post?: never;
        /** Delete a tier set by hand */
        delete: operations["deleteTierOverride"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tiering": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The tiering rule as content */
        get: operations["getTiering"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/trust-motions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was proposed about trusting other cities, and what became of it */
        get: operations["listTrustMotions"];
        put?: never;
        /** Propose to trust another city's issuer, or to change what it is trusted for; another person agrees */
        post: operations["proposeTrust"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/trust-motions/{id}/agree": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Agree to what another person proposed: the issuer is trusted, and heard with the next fetch */
        post: operations["agreeToTrust"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/trust-motions/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Withdraw one's own proposal while it is open */
        post: operations["withdrawTrustMotion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/trusts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Other cities that this one trusts, and what was last heard of each */
        get: operations["listTrusts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/trusts/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Stop trusting a city at once: nothing from there counts any more */
        post: operations["endTrust"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/trusts/{id}/fetch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Fetch and verify now what a trusted city has in force */
        post: operations["fetchTrust"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/waiver-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Waivers that are or were asked for */
        get: operations["listWaiverRequests"];
        put?: never;
        /** Ask for a waiver in the name of the organisation acted for; another signs it */
        post: operations["requestWaiver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/waiver-requests/{id}/refuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Refuse a waiver that another asked for, with a reason */
        post: operations["refuseWaiver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/waiver-requests/{id}/sign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign a waiver that another asked for; the city has it from now on */
        post: operations["signWaiver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/waivers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Waivers: filtered, sorted and paged */
        get: operations["listWaivers"];
        put?: never;
        /** Create a waiver */
        post: operations["createWaiver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/waivers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a waiver */
        get: operations["getWaiver"];
        /** Replace a waiver */
        put: operations["replaceWaiver"];
        post?: never;
        /** Delete a waiver */
        delete: operations["deleteWaiver"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AcceptDutyInput: {
            office: string;
        };
        AccessPolicy: {
            permissions: {
                /** @enum {string} */
                id: "health.read" | "docs.read" | "web.read" | "rules.read" | "standards.read" | "baseline.read" | "register.read" | "sign-in" | "invitation.answer" | "account.self" | "baseline.preview" | "baseline.propose" | "baseline.publish" | "strategy.read" | "governance.read" | "governance.record" | "readiness.record" | "city.read" | "city.export" | "city.import" | "ecosystem.read" | "ecosystem.change" | "contracts.read" | "contracts.change" | "responsibility.read" | "responsibility.change" | "responsibility.accept" | "attack.declare" | "assurance.read" | "assurance.change" | "assurance.review" | "assurance.assign" | "assurance.assessors" | "certificates.read" | "certificates.decide" | "certificates.examine" | "oversight.read" | "trust.read" | "trust.decide" | "certificates.keys" | "gate.read" | "gate.decide" | "gate.request-waiver" | "gate.waive" | "gate.suspend" | "gate.lower-tier" | "inbox.read" | "journal.read" | "access.read" | "access.administer" | "access.erase" | "access.delegate" | "invitations.read" | "access.invite" | "my.read" | "my.answer" | "my.findings" | "my.declare" | "my.assess" | "my.share" | "my.team";
                roles: ("executive" | "ciso" | "procurement" | "data-protection" | "soc" | "csirt" | "service-owner" | "standards-owner" | "administrator" | "regulator" | "supplier-owner" | "supplier-contributor" | "assessor")[];
                /** @enum {string} */
                who: "everyone" | "signed-in" | "roles";
                words: string;
            }[];
            roles: {
                /** @enum {string} */
                id: "executive" | "ciso" | "procurement" | "data-protection" | "soc" | "csirt" | "service-owner" | "standards-owner" | "administrator" | "regulator" | "supplier-owner" | "supplier-contributor" | "assessor";
                /** @enum {string} */
                side: "authority" | "reader" | "supplier" | "assessor";
                words: string;
            }[];
        };
        Account: {
            breakGlass: boolean;
            /** Format: date-time */
            createdAt: string;
            email: string;
            id: string;
            lockedAt: string | null;
            memberships: {
                organisation: string;
                roles: ("executive" | "ciso" | "procurement" | "data-protection" | "soc" | "csirt" | "service-owner" | "standards-owner" | "administrator" | "regulator" | "supplier-owner" | "supplier-contributor" | "assessor")[];
            }[];
            name: string;
            secondFactor: boolean;
        };
        AccountMade: {
            breakGlass: boolean;
            /** Format: date-time */
            createdAt: string;
            email: string;
            id: string;
            link: string | null;
            linkExpiresAt: string | null;
            lockedAt: string | null;
            memberships: {
                organisation: string;
                roles: ("executive" | "ciso" | "procurement" | "data-protection" | "soc" | "csirt" | "service-owner" | "standards-owner" | "administrator" | "regulator" | "supplier-owner" | "supplier-contributor" | "assessor")[];
            }[];
            name: string;
            secondFactor: boolean;
        };
        AccountPage: {
            items: components["schemas"]["Account"][];
            nextCursor: string | null;
            total: number;
        };
        ActivityRemoval: {
            activity: string;
            needed: {
                id: string;
                /** @enum {string} */
                kind: "activity" | "declared-state";
                name: string;
            }[];
            rows: {
                accountable: string | null;
                id: string;
                responsible: string[];
                scope: string;
                /** @enum {string} */
                state: "business-as-usual" | "heightened" | "attack" | "recovery";
            }[];
            tasks: number;
        };
        ActivityRemovalRows: {
            rows: string[];
        };
        Actor: {
            contact?: {
                /** Format: email */
                email: string;
                name: string;
            };
            country?: string;
            /** @enum {string} */
            degree?: "0" | "1" | "2" | "3" | "4" | "5" | "R" | "M";
            id: string;
            kinds: string[];
            /** @default {} */
            legalIds: {
                [key: string]: string;
            };
            name: string;
            note?: string;
            parent?: string;
            sector?: components["schemas"]["Sector"];
            /** @enum {string} */
            size?: "micro" | "small" | "medium" | "large";
        };
        ActorInput: {
            contact?: {
                /** Format: email */
                email: string;
                name: string;
            };
            country?: string;
            /** @enum {string} */
            degree?: "0" | "1" | "2" | "3" | "4" | "5" | "R" | "M";
            id: string;
            kinds: string[];
            /** @default {} */
            legalIds: {
                [key: string]: string;
            };
            name: string;
            note?: string;
            parent?: string;
            sector?: components["schemas"]["Sector"];
            /** @enum {string} */
            size?: "micro" | "small" | "medium" | "large";
        };
        ActorItem: {
            contact?: {
                /** Format: email */
                email: string;
                name: string;
            };
            country?: string;
            /** @enum {string} */
            degree?: "0" | "1" | "2" | "3" | "4" | "5" | "R" | "M";
            id: string;
            kinds: string[];
            /** @default {} */
            legalIds: {
                [key: string]: string;
            };
            name: string;
            note?: string;
            outcome: components["schemas"]["Outcome"];
            parent?: string;
            partyDegree: ("0" | "1" | "2" | "3" | "4" | "5" | "R" | "M") | null;
            revision: number;
            sector?: components["schemas"]["Sector"];
            /** @enum {string} */
            size?: "micro" | "small" | "medium" | "large";
            tier: components["schemas"]["Tier"];
        };
        ActorKind: {
            /** @enum {string} */
            degree: "0" | "1" | "2" | "3" | "4" | "5" | "R" | "M";
            id: string;
            name: string;
            paper: string[];
            text: string;
        };
        ActorKinds: {
            actorKinds: components["schemas"]["ActorKind"][];
            degrees: {
                /** @enum {string} */
                id: "0" | "1" | "2" | "3" | "4" | "5" | "R" | "M";
                text: string;
            }[];
        };
        ActorPage: {
            at: string;
            items: components["schemas"]["ActorItem"][];
            nextCursor: string | null;
            total: number;
        };
        ActorsApart: {
            apart: boolean;
            one: string;
            other: string;
        };
        ApiKey: {
            expiresOn: string;
            /** Format: uuid */
            id: string;
            lastUsedAt: string | null;
            /** Format: date-time */
            madeAt: string;
            name: string;
            organisation: string;
            scopes: ("health.read" | "docs.read" | "web.read" | "rules.read" | "standards.read" | "baseline.read" | "register.read" | "sign-in" | "invitation.answer" | "account.self" | "baseline.preview" | "baseline.propose" | "baseline.publish" | "strategy.read" | "governance.read" | "governance.record" | "readiness.record" | "city.read" | "city.export" | "city.import" | "ecosystem.read" | "ecosystem.change" | "contracts.read" | "contracts.change" | "responsibility.read" | "responsibility.change" | "responsibility.accept" | "attack.declare" | "assurance.read" | "assurance.change" | "assurance.review" | "assurance.assign" | "assurance.assessors" | "certificates.read" | "certificates.decide" | "certificates.examine" | "oversight.read" | "trust.read" | "trust.decide" | "certificates.keys" | "gate.read" | "gate.decide" | "gate.request-waiver" | "gate.waive" | "gate.suspend" | "gate.lower-tier" | "inbox.read" | "journal.read" | "access.read" | "access.administer" | "access.erase" | "access.delegate" | "invitations.read" | "access.invite" | "my.read" | "my.answer" | "my.findings" | "my.declare" | "my.assess" | "my.share" | "my.team")[];
            start: string;
        };
        ApiKeyMade: {
            expiresOn: string;
            /** Format: uuid */
            id: string;
            lastUsedAt: string | null;
            /** Format: date-time */
            madeAt: string;
            name: string;
            organisation: string;
            scopes: ("health.read" | "docs.read" | "web.read" | "rules.read" | "standards.read" | "baseline.read" | "register.read" | "sign-in" | "invitation.answer" | "account.self" | "baseline.preview" | "baseline.propose" | "baseline.publish" | "strategy.read" | "governance.read" | "governance.record" | "readiness.record" | "city.read" | "city.export" | "city.import" | "ecosystem.read" | "ecosystem.change" | "contracts.read" | "contracts.change" | "responsibility.read" | "responsibility.change" | "responsibility.accept" | "attack.declare" | "assurance.read" | "assurance.change" | "assurance.review" | "assurance.assign" | "assurance.assessors" | "certificates.read" | "certificates.decide" | "certificates.examine" | "oversight.read" | "trust.read" | "trust.decide" | "certificates.keys" | "gate.read" | "gate.decide" | "gate.request-waiver" | "gate.waive" | "gate.suspend" | "gate.lower-tier" | "inbox.read" | "journal.read" | "access.read" | "access.administer" | "access.erase" | "access.delegate" | "invitations.read" | "access.invite" | "my.read" | "my.answer" | "my.findings" | "my.declare" | "my.assess" | "my.share" | "my.team")[];
            secret: string;
            start: string;
        };
        ApiKeys: {
            items: components["schemas"]["ApiKey"][];
        };
        ApplicationBody: {
            /** @default [] */
            exclusions: string[];
            /** @enum {string} */
            grade: "I1" | "I2" | "I3";
            note?: string;
            scope: {
                /** @constant */
                kind: "organisation";
                subject: string;
            } | {
                /** @constant */
                kind: "service";
                subject: string;
            } | {
                /** @constant */
                kind: "product";
                subject: string;
                versions: string[];
            } | {
                /** @constant */
                kind: "site";
                site: string;
                subject: string;
            };
            supportUntil?: string;
            tier: components["schemas"]["Tier"];
        };
        ApplicationBodyInput: {
            /** @default [] */
            exclusions: string[];
            /** @enum {string} */
            grade: "I1" | "I2" | "I3";
            note?: string;
            scope: {
                /** @constant */
                kind: "organisation";
                subject: string;
            } | {
                /** @constant */
                kind: "service";
                subject: string;
            } | {
                /** @constant */
                kind: "product";
                subject: string;
                versions: string[];
            } | {
                /** @constant */
                kind: "site";
                site: string;
                subject: string;
            };
            supportUntil?: string;
            tier: components["schemas"]["Tier"];
        };
        AskedWaiver: {
            compensation: string;
            from: string;
            id: string;
            reason: string;
            requirement: string;
            subject: string;
            until: string;
        };
        Assessment: {
            application: components["schemas"]["ApplicationBody"];
            appliedOn: string;
            assessor: {
                id: string;
                name: string;
            } | null;
            at: string;
            certificate: string | null;
            events: {
                by: {
                    id: string;
                    name: string;
                };
                certificate?: string;
                on: string;
                reason?: string;
                /** @enum {string} */
                step: "apply" | "decline" | "withdraw" | "assign" | "report" | "return" | "certify" | "refuse";
            }[];
            findings: components["schemas"]["FindingItem"][];
            frozen: {
                baseline: {
                    hash: string;
                    version: string;
                };
                /** @enum {string} */
                grade: "I1" | "I2" | "I3";
                on: string;
                requirements: {
                    id: string;
                    sha256: string;
                    /** @enum {string} */
                    strength: "M" | "S";
                }[];
                tier: components["schemas"]["Tier"];
            } | null;
            /** @enum {string} */
            grade: "I1" | "I2" | "I3";
            holder: {
                id: string;
                name: string;
            };
            missing: string[];
            number: string;
            papers: {
                credit: boolean;
                note: string | null;
                requirement: string;
                result: ("met" | "not-met" | "not-applicable") | null;
                reviewed: boolean;
                revision: number;
                /** @enum {string} */
                strength: "M" | "S";
                text: string;
            }[] | null;
            requests: components["schemas"]["EvidenceRequestItem"][];
            revision: number;
            /** @enum {string} */
            scope: "organisation" | "service" | "product" | "site";
            /** @enum {string} */
            state: "applied" | "declined" | "withdrawn" | "under-assessment" | "reported" | "certified" | "refused";
            subject: {
                id: string;
                kind: components["schemas"]["SubjectKind"];
                name: string;
            };
            tier: components["schemas"]["Tier"];
            until: string | null;
        };
        AssessmentDecisionBodyInput: {
            accreditation?: {
                body: string;
                number: string;
                scheme: string;
                until: string;
            };
            /** @default [] */
            conditions: string[];
            reason?: string;
            supersedes?: string;
            /** @default [] */
            surveillance: {
                due: string;
                what: string;
            }[];
            until: string;
            /** @constant */
            verdict: "certify";
        } | {
            reason: string;
            /** @constant */
            verdict: "refuse";
        };
        AssessmentFile: {
            application: components["schemas"]["ApplicationBody"];
            frozen: {
                baseline: {
                    hash: string;
                    version: string;
                };
                /** @enum {string} */
                grade: "I1" | "I2" | "I3";
                on: string;
                requirements: {
                    id: string;
                    sha256: string;
                    /** @enum {string} */
                    strength: "M" | "S";
                }[];
                tier: components["schemas"]["Tier"];
            };
            number: string;
            papers: {
                paper: {
                    credit?: {
                        auditedOn: string;
                        /** @default [] */
                        conditions: string[];
                        level?: string;
                        number: string;
                        scheme: string;
                        until: string;
                    };
                    /** @default [] */
                    evidence: string[];
                    exceptions?: number;
                    objective: string;
                    population?: {
                        size: number;
                        what: string;
                    };
                    procedure: string;
                    requirement: string;
                    /** @enum {string} */
                    result?: "met" | "not-met" | "not-applicable";
                    seen?: string;
                };
                revision: number;
                text: string;
            }[];
            procedures: components["schemas"]["AssessmentProcedure"][];
            requests: components["schemas"]["EvidenceRequestItem"][];
            /** @constant */
            schema: "gatehouse-assessment/1";
            subject: string;
        };
        AssessmentFileInput: {
            application: components["schemas"]["ApplicationBodyInput"];
            frozen: {
                baseline: {
                    hash: string;
                    version: string;
                };
                /** @enum {string} */
                grade: "I1" | "I2" | "I3";
                on: string;
                requirements: {
                    id: string;
                    sha256: string;
                    /** @enum {string} */
                    strength: "M" | "S";
                }[];
                tier: components["schemas"]["Tier"];
            };
            number: string;
            papers: {
                paper: {
                    credit?: {
                        auditedOn: string;
                        /** @default [] */
                        conditions: string[];
                        level?: string;
                        number: string;
                        scheme: string;
                        until: string;
                    };
                    /** @default [] */
                    evidence: string[];
                    exceptions?: number;
                    objective: string;
                    population?: {
                        size: number;
                        what: string;
                    };
                    procedure: string;
                    requirement: string;
                    /** @enum {string} */
                    result?: "met" | "not-met" | "not-applicable";
                    seen?: string;
                };
                revision: number;
                text: string;
            }[];
            procedures: components["schemas"]["AssessmentProcedure"][];
            requests: components["schemas"]["EvidenceRequestItem"][];
            /** @constant */
            schema: "gatehouse-assessment/1";
            subject: string;
        };
        AssessmentItem: {
            appliedOn: string;
            assessor: {
                id: string;
                name: string;
            } | null;
            certificate: string | null;
            /** @enum {string} */
            grade: "I1" | "I2" | "I3";
            holder: {
                id: string;
                name: string;
            };
            number: string;
            /** @enum {string} */
            scope: "organisation" | "service" | "product" | "site";
            /** @enum {string} */
            state: "applied" | "declined" | "withdrawn" | "under-assessment" | "reported" | "certified" | "refused";
            subject: {
                id: string;
                kind: components["schemas"]["SubjectKind"];
                name: string;
            };
            tier: components["schemas"]["Tier"];
            until: string | null;
        };
        AssessmentPage: {
            at: string;
            items: components["schemas"]["AssessmentItem"][];
            nextCursor: string | null;
            total: number;
        };
        AssessmentProcedure: {
            evidence: string[];
            id: string;
            objective: string;
            steps: {
                fromTier: components["schemas"]["Tier"];
                text: string;
            }[];
        };
        AssessmentProcedurePage: {
            items: components["schemas"]["AssessmentProcedure"][];
            nextCursor: string | null;
            total: number;
        };
        AssessmentReasonBodyInput: {
            reason: string;
        };
        AssessmentReportBodyInput: {
            summary: string;
        };
        AssessmentReturnBodyInput: {
            reason: string;
            until?: string;
        };
        Assessor: {
            /** @default [] */
            accreditations: {
                body: string;
                from: string;
                number: string;
                scheme: string;
                /**
                 * @default {
                 *       "kinds": [],
                 *       "sectors": [],
                 *       "requirements": []
                 *     }
                 */
                scope: {
                    /** @default [] */
                    kinds: components["schemas"]["SubjectKind"][];
                    /** @default [] */
                    requirements: string[];
                    /** @default [] */
                    sectors: components["schemas"]["Sector"][];
                };
                /** @default [] */
                suspensions: {
                    from: string;
                    reason: string;
                    until?: string;
                }[];
                until: string;
            }[];
            actor: string;
            capacity?: number;
            /** @enum {string} */
            grade: "I1" | "I2" | "I3";
            id: string;
            note?: string;
            /** @default [] */
            sanctions: {
                from: string;
                /** @enum {string} */
                kind: "warning" | "suspended" | "struck-off";
                reason: string;
                until?: string;
            }[];
        };
        AssessorConflicts: {
            assessor: {
                id: string;
                name: string;
            };
            at: string;
            conflicts: {
                /** @enum {string} */
                kind: "ownership" | "common-house" | "past-work" | "supply" | "same-person" | "rotation" | "not-registered" | "grade-too-high" | "not-accredited" | "sanctioned" | "over-capacity";
                path: {
                    id: string | null;
                    link: string | null;
                    name: string;
                }[];
                rule: string;
                text: string;
            }[];
            subject: {
                id: string;
                name: string;
            };
        };
        AssessorInput: {
            /** @default [] */
            accreditations: {
                body: string;
                from: string;
                number: string;
                scheme: string;
                /**
                 * @default {
                 *       "kinds": [],
                 *       "sectors": [],
                 *       "requirements": []
                 *     }
                 */
                scope: {
                    /** @default [] */
                    kinds: components["schemas"]["SubjectKind"][];
                    /** @default [] */
                    requirements: string[];
                    /** @default [] */
                    sectors: components["schemas"]["Sector"][];
                };
                /** @default [] */
                suspensions: {
                    from: string;
                    reason: string;
                    until?: string;
                }[];
                until: string;
            }[];
            actor: string;
            capacity?: number;
            /** @enum {string} */
            grade: "I1" | "I2" | "I3";
            id: string;
            note?: string;
            /** @default [] */
            sanctions: {
                from: string;
                /** @enum {string} */
                kind: "warning" | "suspended" | "struck-off";
                reason: string;
                until?: string;
            }[];
        };
        AssessorItem: {
            accreditations: number;
            accreditedUntil: string | null;
            actor: string;
            capacity: number | null;
            certificates: number;
            /** @enum {string} */
            grade: "I1" | "I2" | "I3";
            id: string;
            name: string;
            revision: number;
            /** @enum {string} */
            state: "fit" | "warned" | "suspended" | "struck-off";
        };
        AssessorPage: {
            at: string;
            items: components["schemas"]["AssessorItem"][];
            nextCursor: string | null;
            total: number;
        };
        AssessorStanding: {
            accreditations: {
                body: string;
                counts: boolean;
                daysLeft: number;
                from: string;
                number: string;
                scheme: string;
                /**
                 * @default {
                 *       "kinds": [],
                 *       "sectors": [],
                 *       "requirements": []
                 *     }
                 */
                scope: {
                    /** @default [] */
                    kinds: components["schemas"]["SubjectKind"][];
                    /** @default [] */
                    requirements: string[];
                    /** @default [] */
                    sectors: components["schemas"]["Sector"][];
                };
                /** @default [] */
                suspensions: {
                    from: string;
                    reason: string;
                    until?: string;
                }[];
                until: string;
            }[];
            actor: {
                id: string;
                name: string;
            };
            assignments: {
                assessor: string;
                /** Format: date-time */
                assignedAt: string;
                assignedBy: string;
                declaration: components["schemas"]["IndependenceDeclaration"] | null;
                from: string;
                grade: ("I1" | "I2" | "I3") | null;
                /** Format: uuid */
                id: string;
                note: string | null;
                subject: string;
                subjectName: string;
                until: string;
            }[];
            at: string;
            capacity: number | null;
            certificates: number;
            /** @enum {string} */
            grade: "I1" | "I2" | "I3";
            id: string;
            note: string | null;
            pastWork: components["schemas"]["PastWorkItem"][];
            revision: number;
            sanctions: {
                from: string;
                inForce: boolean;
                /** @enum {string} */
                kind: "warning" | "suspended" | "struck-off";
                reason: string;
                until: string | null;
            }[];
            /** @enum {string} */
            state: "fit" | "warned" | "suspended" | "struck-off";
            workload: {
                given: number;
                year: number;
            };
        };
        Assignment: {
            assessor: string;
            /** Format: date-time */
            assignedAt: string;
            assignedBy: string;
            declaration: components["schemas"]["IndependenceDeclaration"] | null;
            from: string;
            grade: ("I1" | "I2" | "I3") | null;
            /** Format: uuid */
            id: string;
            note: string | null;
            subject: string;
            until: string;
        };
        AssignmentPage: {
            items: components["schemas"]["Assignment"][];
            nextCursor: string | null;
            total: number;
        };
        AssuranceCoverage: {
            at: string;
            rows: {
                grades: {
                    I1: number;
                    I2: number;
                    I3: number;
                    none: number;
                };
                subjects: number;
                tier: components["schemas"]["Tier"];
                uncovered: number | null;
            }[];
            subjects: number;
            uncovered: number | null;
        };
        AssuranceDue: {
            assessment: string | null;
            assessor: string | null;
            certificate: string | null;
            day: string;
            daysLeft: number;
            holder: string | null;
            key: string;
            /** @enum {string} */
            kind: "surveillance" | "renewal" | "finding" | "suspension" | "sanction" | "accreditation" | "sampling" | "request";
            name: string;
            subject: string;
            text: string;
        };
        AssuranceDuePage: {
            at: string;
            items: components["schemas"]["AssuranceDue"][];
            nextCursor: string | null;
            total: number;
        };
        AttackStepInput: {
            reason: string;
            /** @enum {string} */
            state: "business-as-usual" | "heightened" | "attack" | "recovery";
        };
        AttackSwitch: {
            /** Format: date-time */
            at: string;
            /** Format: date-time */
            declaredAt: string;
            declaredBy: {
                email: string;
                name: string;
            };
            duties: components["schemas"]["SwitchDutyAt"][];
            endedAt: string | null;
            /** Format: uuid */
            id: string;
            log: {
                /** Format: date-time */
                at: string;
                office: string | null;
                other: string | null;
                person: string | null;
                state: ("business-as-usual" | "heightened" | "attack" | "recovery") | null;
                text: string | null;
                /** @enum {string} */
                what: "declared" | "stepped" | "told" | "accepted" | "fell-to-deputy" | "unanswered" | "handed-over" | "hand-over-accepted" | "power-lapsed";
            }[];
            minutes: number;
            next: ("business-as-usual" | "heightened" | "attack" | "recovery")[];
            powers: {
                document: string;
                inForce: boolean;
                lapsedAt: string | null;
                limit: string | null;
                name: string;
                office: string;
                /** @enum {string} */
                power: "declare-attack" | "isolate-service" | "shut-down" | "pay-ransom" | "public-statement" | "emergency-spending" | "suspend-supplier" | "accept-risk";
                /** Format: date-time */
                since: string;
            }[];
            reason: string;
            scope: string;
            scopeName: string;
            /** @enum {string} */
            state: "business-as-usual" | "heightened" | "attack" | "recovery";
        };
        AttackSwitches: {
            declarers: {
                name: string;
                office: string;
                outOfBand: string | null;
                phone: string | null;
                scope: string;
            }[];
            items: components["schemas"]["AttackSwitchListed"][];
            mayDeclare: string[];
            /** Format: date-time */
            now: string;
            today: string;
        };
        AttackSwitchListed: {
            /** Format: date-time */
            declaredAt: string;
            endedAt: string | null;
            /** Format: uuid */
            id: string;
            mine: number;
            scope: string;
            scopeName: string;
            /** @enum {string} */
            state: "business-as-usual" | "heightened" | "attack" | "recovery";
            unanswered: number;
            waiting: number;
        };
        AwardAnswer: {
            at: string;
            clauses: {
                clause: {
                    fromTier: components["schemas"]["Tier"];
                    id: string;
                    name: string;
                    requirements: string[];
                    source: string;
                    /** @default [] */
                    when: ("physical-effect" | "partnership" | "third-party" | "pilot" | "personal-data" | "senses-people" | "open-data" | "remote-access" | "consumer-device")[];
                };
                said: {
                    acceptedBy?: string;
                    acceptedOn?: string;
                    acceptedUntil?: string;
                    clause: string;
                    instead?: string;
                    place?: string;
                    /** @enum {string} */
                    state: "stands" | "deviates";
                } | null;
                /** @enum {string} */
                state: "stands" | "accepted" | "deviates" | "missing";
            }[];
            contract: string | null;
            outcome: components["schemas"]["Outcome"];
            /** @enum {string} */
            purpose: "award" | "renewal";
            reasons: components["schemas"]["Reason"][];
            target: {
                id: string;
                name: string;
            };
            term: {
                from: string;
                until: string;
            };
            terms: {
                accepted: boolean;
                agreed: string | null;
                clauses: string[];
                demanded: string;
                product: string | null;
                requirement: string | null;
                /** @enum {string} */
                state: "met" | "short" | "not-stated";
                /** @enum {string} */
                term: "incident-notice" | "sub-supplier-consent" | "sub-supplier-flow-down" | "sub-supplier-notice" | "audit-right" | "security-support" | "product-support" | "liability" | "exit";
            }[];
            tier: components["schemas"]["Tier"];
            traits: ("physical-effect" | "partnership" | "third-party" | "pilot" | "personal-data" | "senses-people" | "open-data" | "remote-access" | "consumer-device")[];
        };
        AwardQuestionInput: {
            at?: string;
            contract?: components["schemas"]["ContractInput"];
            engagement?: string;
            proposal?: components["schemas"]["EngagementInput"];
            /** @enum {string} */
            purpose: "award" | "renewal";
            until?: string;
        };
        BaselineChange: {
            /** @constant */
            change: "strength";
            reason: string;
            requirement: string;
            tiers: [
                "M" | "S" | "-",
                "M" | "S" | "-",
                "M" | "S" | "-",
                "M" | "S" | "-"
            ];
        } | {
            /** @constant */
            change: "parameter";
            parameter: string;
            reason: string;
            requirement: string;
            tiers: [
                number | string | boolean | string[] | null,
                number | string | boolean | string[] | null,
                number | string | boolean | string[] | null,
                number | string | boolean | string[] | null
            ];
        } | {
            /** @constant */
            change: "validity";
            reason: string;
            requirement: string;
            validityDays: number | null;
        } | {
            /** @constant */
            change: "evidence-validity";
            evidenceType: string;
            reason: string;
            validityDays: number | null;
        } | {
            /** @constant */
            change: "minimum-grade";
            reason: string;
            tiers: [
                "I0" | "I1" | "I2" | "I3",
                "I0" | "I1" | "I2" | "I3",
                "I0" | "I1" | "I2" | "I3",
                "I0" | "I1" | "I2" | "I3"
            ];
        } | {
            /** @default [] */
            actors: string[];
            /** @constant */
            change: "standard";
            from: string;
            fromTier: components["schemas"]["Tier"];
            reason: string;
            standard: string;
            /** @enum {string} */
            status: "mandatory" | "recommended" | "retired";
            subjects: components["schemas"]["SubjectKind"][];
        };
        BaselineChangeInput: {
            /** @constant */
            change: "strength";
            reason: string;
            requirement: string;
            tiers: [
                "M" | "S" | "-",
                "M" | "S" | "-",
                "M" | "S" | "-",
                "M" | "S" | "-"
            ];
        } | {
            /** @constant */
            change: "parameter";
            parameter: string;
            reason: string;
            requirement: string;
            tiers: [
                number | string | boolean | string[] | null,
                number | string | boolean | string[] | null,
                number | string | boolean | string[] | null,
                number | string | boolean | string[] | null
            ];
        } | {
            /** @constant */
            change: "validity";
            reason: string;
            requirement: string;
            validityDays: number | null;
        } | {
            /** @constant */
            change: "evidence-validity";
            evidenceType: string;
            reason: string;
            validityDays: number | null;
        } | {
            /** @constant */
            change: "minimum-grade";
            reason: string;
            tiers: [
                "I0" | "I1" | "I2" | "I3",
                "I0" | "I1" | "I2" | "I3",
                "I0" | "I1" | "I2" | "I3",
                "I0" | "I1" | "I2" | "I3"
            ];
        } | {
            /** @default [] */
            actors: string[];
            /** @constant */
            change: "standard";
            from: string;
            fromTier: components["schemas"]["Tier"];
            reason: string;
            standard: string;
            /** @enum {string} */
            status: "mandatory" | "recommended" | "retired";
            subjects: components["schemas"]["SubjectKind"][];
        };
        BaselineDiff: {
            evidenceTypes: {
                after: unknown;
                before: unknown;
                /** @enum {string} */
                direction: "tighter" | "looser" | "other";
                field: string;
                id: string;
            }[];
            grades: {
                /** @enum {string} */
                after: "I0" | "I1" | "I2" | "I3";
                /** @enum {string} */
                before: "I0" | "I1" | "I2" | "I3";
                /** @enum {string} */
                direction: "tighter" | "looser" | "other";
                tier: components["schemas"]["Tier"];
            }[];
            mandates: {
                after: components["schemas"]["Mandate"] | null;
                before: components["schemas"]["Mandate"] | null;
                /** @enum {string} */
                direction: "tighter" | "looser" | "other";
                from: string;
                standard: string;
            }[];
            requirements: {
                after: unknown;
                before: unknown;
                /** @enum {string} */
                direction: "tighter" | "looser" | "other";
                field: string;
                id: string;
            }[];
        };
        BaselineDocument: {
            evidenceTypes: components["schemas"]["EvidenceType"][];
            id: string;
            mandates: components["schemas"]["Mandate"][];
            minimumGrade: [
                "I0" | "I1" | "I2" | "I3",
                "I0" | "I1" | "I2" | "I3",
                "I0" | "I1" | "I2" | "I3",
                "I0" | "I1" | "I2" | "I3"
            ];
            principles: components["schemas"]["Principle"][];
            requirements: components["schemas"]["Requirement"][];
            title: string;
        };
        BaselineProposal: {
            changes: components["schemas"]["BaselineChange"][];
            decidedAt: string | null;
            decidedBy: string | null;
            decidedFor: string | null;
            effectiveFrom: string;
            /** Format: uuid */
            id: string;
            note: string;
            previewDigest: string;
            /** Format: date-time */
            proposedAt: string;
            proposedBy: string;
            proposedFor: string;
            /** @enum {string} */
            state: "open" | "published" | "withdrawn";
            version: string;
        };
        BaselineProposalDetail: {
            changes: components["schemas"]["BaselineChange"][];
            decidedAt: string | null;
            decidedBy: string | null;
            decidedFor: string | null;
            effectiveFrom: string;
            hindrance: string | null;
            /** Format: uuid */
            id: string;
            issues: components["schemas"]["ProblemIssue"][];
            movesOthers: boolean;
            note: string;
            previewDigest: string;
            /** Format: date-time */
            proposedAt: string;
            proposedBy: string;
            proposedFor: string;
            /** @enum {string} */
            state: "open" | "published" | "withdrawn";
            version: string;
            whatIf: components["schemas"]["WhatIf"] | null;
        };
        BaselineProposalPage: {
            items: components["schemas"]["BaselineProposal"][];
            nextCursor: string | null;
            total: number;
        };
        BaselineVersion: {
            document: components["schemas"]["BaselineDocument"];
            effectiveFrom: string;
            hash: string;
            note: string;
            publishedBy: string;
            publishedOn: string;
            version: string;
        };
        BaselineVersionItem: {
            changes: number;
            effectiveFrom: string;
            hash: string;
            inForce: boolean;
            note: string;
            publishedBy: string;
            publishedOn: string;
            version: string;
        };
        BaselineVersionPage: {
            at: string;
            items: components["schemas"]["BaselineVersionItem"][];
            nextCursor: string | null;
            total: number;
        };
        BodyItem: {
            assurance?: string;
            id: string;
            inForce: boolean;
            /** @enum {string} */
            kind: "council" | "board" | "forum" | "office" | "working-group";
            mandate: {
                from: string;
                source?: string;
                text: string;
                until?: string;
            };
            /** @default [] */
            meetings: string[];
            /** @default [] */
            members: {
                actor: string;
                declaredOn?: string;
                from: string;
                /** @default [] */
                interests: {
                    text: string;
                    with?: string;
                }[];
                person?: string;
                /** @enum {string} */
                seat: "chair" | "government" | "resident" | "security" | "assurance" | "business" | "academia" | "expert" | "secretary";
                until?: string;
            }[];
            name: string;
            revision: number;
            /** @enum {string} */
            role: "decides" | "oversees" | "advises";
            sitting: number;
        };
        BodyPage: {
            at: string;
            items: components["schemas"]["BodyItem"][];
            nextCursor: string | null;
            total: number;
        };
        CertificateFeed: {
            certificates: {
                credential: string;
                log: {
                    entry: string;
                    index: number;
                    proof: string[];
                };
            }[];
            list: string;
            /** @constant */
            schema: "gatehouse-certificate-feed/1";
            statusLists: string[];
        };
        CertificateMotion: {
            asked: components["schemas"]["CertificateMotionAsked"];
            certificate: string | null;
            decidedAt: string | null;
            decidedBy: string | null;
            decidedFor: string | null;
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            proposedAt: string;
            proposedBy: string;
            proposedFor: string;
            /** @enum {string} */
            state: "open" | "agreed" | "withdrawn";
        };
        CertificateMotionAsked: {
            assessment?: string;
            certificate: {
                accreditation?: {
                    body: string;
                    number: string;
                    scheme: string;
                    until: string;
                };
                assessor: string;
                /** @default [] */
                conditions: string[];
                /** @default [] */
                exclusions: string[];
                /** @enum {string} */
                grade: "I1" | "I2" | "I3";
                holder: string;
                requirements: string[];
                scope: {
                    /** @constant */
                    kind: "organisation";
                    subject: string;
                } | {
                    /** @constant */
                    kind: "service";
                    subject: string;
                } | {
                    /** @constant */
                    kind: "product";
                    subject: string;
                    versions: string[];
                } | {
                    /** @constant */
                    kind: "site";
                    site: string;
                    subject: string;
                };
                supersedes?: string;
                supportUntil?: string;
                /** @default [] */
                surveillance: {
                    due: string;
                    what: string;
                }[];
                until: string;
            };
            reason?: string;
            /** @constant */
            step: "issue";
        } | {
            certificate: string;
            less: {
                /** @default [] */
                exclusions: string[];
                /** @default [] */
                requirements: string[];
                /** @default [] */
                versions: string[];
            };
            reason: string;
            /** @constant */
            step: "reduce";
        } | {
            certificate: string;
            reason: string;
            /** @constant */
            step: "suspend";
            until: string;
        } | {
            certificate: string;
            reason: string;
            /** @constant */
            step: "prolong";
            until: string;
        } | {
            certificate: string;
            reason: string;
            /** @constant */
            step: "lift";
        } | {
            certificate: string;
            reason: string;
            /** @constant */
            step: "withdraw";
        } | {
            assessment: string;
            assessor: string;
            holder: string;
            reason: string;
            /** @constant */
            step: "refuse";
        };
        CertificateMotionPage: {
            items: components["schemas"]["CertificateMotion"][];
            nextCursor: string | null;
            total: number;
        };
        CertificateSample: {
            certificate: string;
            days: number;
            drawnOn: string;
            due: string;
            examinedOn: string | null;
            holder: string;
            major: number;
            minor: number;
            note: string | null;
            outcome: ("confirmed" | "faults") | null;
            recordedFor: string | null;
            seed: string;
            tier: components["schemas"]["Tier"];
            weight: number;
            year: number;
        };
        CertificateSamplePage: {
            certificates: number;
            drawn: number;
            items: components["schemas"]["CertificateSample"][];
            nextCursor: string | null;
            total: number;
            wanted: number;
            year: number;
        };
        CertificateStepProposalInput: {
            certificate: string;
            less: {
                /** @default [] */
                exclusions: string[];
                /** @default [] */
                requirements: string[];
                /** @default [] */
                versions: string[];
            };
            reason: string;
            /** @constant */
            step: "reduce";
        } | {
            certificate: string;
            reason: string;
            /** @constant */
            step: "suspend";
            until: string;
        } | {
            certificate: string;
            reason: string;
            /** @constant */
            step: "prolong";
            until: string;
        } | {
            certificate: string;
            reason: string;
            /** @constant */
            step: "lift";
        } | {
            certificate: string;
            reason: string;
            /** @constant */
            step: "withdraw";
        };
        ChainFaultItem: {
            /** @enum {string} */
            kind: "undeclared" | "unconsented" | "refused" | "uncertified" | "circular";
            organisations: string[];
            supply: string | null;
            text: string;
            way: string[];
        };
        ChainFaultPage: {
            at: string;
            items: components["schemas"]["ChainFaultItem"][];
            nextCursor: string | null;
            total: number;
        };
        Chains: {
            at: string;
            chains: {
                id: string;
                name: string;
            }[][];
            cut: boolean;
            more: boolean;
        };
        CitiesAdded: {
            cities: {
                findings: number;
                id: string;
                name: string;
                questions: string[];
                replaces: boolean;
            }[];
            stored: boolean;
        };
        City: {
            at: string;
            baseline: {
                effectiveFrom: string;
                hash: string;
                version: string;
            } | null;
            city: components["schemas"]["CityProfile"] | null;
            counts: components["schemas"]["CityCounts"];
            revision: number;
            today: string;
        };
        CityActivity: {
            /** @default [] */
            apartFrom: string[];
            attack: string;
            /** @enum {string} */
            group: "steer" | "rules" | "assets" | "engineer" | "supply" | "respond" | "share" | "assure";
            id: string;
            name: string;
            normally: string;
            /** @enum {string} */
            power?: "declare-attack" | "isolate-service" | "shut-down" | "pay-ransom" | "public-statement" | "emergency-spending" | "suspend-supplier" | "accept-risk";
            /** @default [] */
            requirements: string[];
        };
        CityActivityInput: {
            /** @default [] */
            apartFrom: string[];
            attack: string;
            /** @enum {string} */
            group: "steer" | "rules" | "assets" | "engineer" | "supply" | "respond" | "share" | "assure";
            id: string;
            name: string;
            normally: string;
            /** @enum {string} */
            power?: "declare-attack" | "isolate-service" | "shut-down" | "pay-ransom" | "public-statement" | "emergency-spending" | "suspend-supplier" | "accept-risk";
            /** @default [] */
            requirements: string[];
        };
        CityActivityItem: {
            /** @default [] */
            apartFrom: string[];
            attack: string;
            /** @enum {string} */
            group: "steer" | "rules" | "assets" | "engineer" | "supply" | "respond" | "share" | "assure";
            id: string;
            name: string;
            normally: string;
            /** @enum {string} */
            power?: "declare-attack" | "isolate-service" | "shut-down" | "pay-ransom" | "public-statement" | "emergency-spending" | "suspend-supplier" | "accept-risk";
            /** @default [] */
            requirements: string[];
            revision: number;
        };
        CityActivityPage: {
            at: string;
            items: components["schemas"]["CityActivityItem"][];
            nextCursor: string | null;
            total: number;
        };
        CityComparison: {
            at: string;
            cities: components["schemas"]["PlacedCity"][];
            dimensions: {
                asks: {
                    ask: string;
                    id: string;
                }[];
                /** @enum {string} */
                dimension: "governance-model" | "security-measures" | "technical-standards" | "third-party-management";
                id: string;
                paper: string;
            }[];
            steps: ("no-data" | "informal" | "defined" | "practised" | "measured")[];
        };
        CityCounts: {
            activities: number;
            actors: number;
            assessors: number;
            baselines: number;
            bodies: number;
            certificates: number;
            contracts: number;
            engagements: number;
            evidence: number;
            findings: number;
            fleets: number;
            goals: number;
            minutes: number;
            offices: number;
            pastWork: number;
            products: number;
            readiness: number;
            responsibilities: number;
            sightings: number;
            studies: number;
            supplies: number;
            suspensions: number;
            systems: number;
            tierOverrides: number;
            trusts: number;
            waivers: number;
        };
        CityOffice: {
            actor: string;
            /** @default [] */
            authorities: {
                document: string;
                engagement?: string;
                from: string;
                grantedBy: string;
                limit?: string;
                /** @enum {string} */
                power: "declare-attack" | "isolate-service" | "shut-down" | "pay-ransom" | "public-statement" | "emergency-spending" | "suspend-supplier" | "accept-risk";
                sector?: components["schemas"]["Sector"];
                /**
                 * @default [
                 *       "attack"
                 *     ]
                 */
                states: ("business-as-usual" | "heightened" | "attack" | "recovery")[];
                system?: string;
                until?: string;
            }[];
            /** @default [] */
            clocks: {
                /** @enum {string} */
                as: "owner" | "approver";
                clock: string;
            }[];
            /** @enum {string} */
            commandTier?: "strategic" | "tactical" | "operational";
            /** @default [] */
            cover: "24x7" | {
                days: number[];
                from: string;
                until: string;
            }[];
            /** @default [] */
            deputies: {
                /** @default [] */
                absent: {
                    from: string;
                    until: string;
                }[];
                acceptedOn?: string;
                actor?: string;
                /** Format: email */
                email: string;
                from: string;
                name: string;
                outOfBand?: string;
                phone?: string;
                site?: string;
                team?: string;
                tested?: {
                    minutes: number;
                    on: string;
                };
                trainedOn?: string;
                until?: string;
                verifiedOn?: string;
            }[];
            from?: string;
            holder?: {
                /** @default [] */
                absent: {
                    from: string;
                    until: string;
                }[];
                acceptedOn?: string;
                actor?: string;
                /** Format: email */
                email: string;
                from: string;
                name: string;
                outOfBand?: string;
                phone?: string;
                site?: string;
                team?: string;
                tested?: {
                    minutes: number;
                    on: string;
                };
                trainedOn?: string;
                until?: string;
                verifiedOn?: string;
            };
            id: string;
            leftOut?: string;
            name: string;
            note?: string;
            reportsTo?: string;
            site?: string;
            team?: string;
            until?: string;
        };
        CityOfficeInput: {
            actor: string;
            /** @default [] */
            authorities: {
                document: string;
                engagement?: string;
                from: string;
                grantedBy: string;
                limit?: string;
                /** @enum {string} */
                power: "declare-attack" | "isolate-service" | "shut-down" | "pay-ransom" | "public-statement" | "emergency-spending" | "suspend-supplier" | "accept-risk";
                sector?: components["schemas"]["Sector"];
                /**
                 * @default [
                 *       "attack"
                 *     ]
                 */
                states: ("business-as-usual" | "heightened" | "attack" | "recovery")[];
                system?: string;
                until?: string;
            }[];
            /** @default [] */
            clocks: {
                /** @enum {string} */
                as: "owner" | "approver";
                clock: string;
            }[];
            /** @enum {string} */
            commandTier?: "strategic" | "tactical" | "operational";
            /** @default [] */
            cover: "24x7" | {
                days: number[];
                from: string;
                until: string;
            }[];
            /** @default [] */
            deputies: {
                /** @default [] */
                absent: {
                    from: string;
                    until: string;
                }[];
                acceptedOn?: string;
                actor?: string;
                /** Format: email */
                email: string;
                from: string;
                name: string;
                outOfBand?: string;
                phone?: string;
                site?: string;
                team?: string;
                tested?: {
                    minutes: number;
                    on: string;
                };
                trainedOn?: string;
                until?: string;
                verifiedOn?: string;
            }[];
            from?: string;
            holder?: {
                /** @default [] */
                absent: {
                    from: string;
                    until: string;
                }[];
                acceptedOn?: string;
                actor?: string;
                /** Format: email */
                email: string;
                from: string;
                name: string;
                outOfBand?: string;
                phone?: string;
                site?: string;
                team?: string;
                tested?: {
                    minutes: number;
                    on: string;
                };
                trainedOn?: string;
                until?: string;
                verifiedOn?: string;
            };
            id: string;
            leftOut?: string;
            name: string;
            note?: string;
            reportsTo?: string;
            site?: string;
            team?: string;
            until?: string;
        };
        CityProfile: {
            country: string;
            id: string;
            languages: string[];
            name: string;
            note?: string;
            population: number;
            timeZone: string;
        };
        Clause: {
            /** @enum {string} */
            confidence: "V" | "K";
            fromTier: components["schemas"]["Tier"];
            id: string;
            name: string;
            requirements: string[];
            source: string;
            text: string;
            track: string;
            /** @default [] */
            when: ("physical-effect" | "partnership" | "third-party" | "pilot" | "personal-data" | "senses-people" | "open-data" | "remote-access" | "consumer-device")[];
        };
        ClausePage: {
            items: components["schemas"]["Clause"][];
            nextCursor: string | null;
            total: number;
        };
        ConcentrationItem: {
            behind: string[];
            gates: number;
            id: string;
            name: string;
            organisations: number;
            parts: boolean;
            reaches: number;
            stops: string[];
        };
        ConcentrationPage: {
            at: string;
            items: components["schemas"]["ConcentrationItem"][];
            nextCursor: string | null;
            total: number;
        };
        Contract: {
            checked?: {
                by: string;
                /** @enum {string} */
                grade: "I0" | "I1" | "I2" | "I3";
                on: string;
            };
            /** @default [] */
            clauses: {
                acceptedBy?: string;
                acceptedOn?: string;
                acceptedUntil?: string;
                clause: string;
                instead?: string;
                place?: string;
                /** @enum {string} */
                state: "stands" | "deviates";
            }[];
            engagement: string;
            id: string;
            note?: string;
            owner?: string;
            reference?: string;
            renewal?: {
                /** @enum {string} */
                kind: "ends" | "option" | "automatic";
                months?: number;
                noticeDays: number;
            };
            /** @default [] */
            settled: {
                by: string;
                entry: string;
                note?: string;
                on: string;
            }[];
            signedBy?: string;
            signedOn?: string;
            /** @default {} */
            terms: {
                /** @enum {string} */
                auditRight?: "full" | "reports" | "none";
                exit?: {
                    testedOn?: string;
                    transitionDays: number;
                };
                liability?: {
                    amount: number;
                    currency: string;
                    insuredUntil?: string;
                    /** @enum {string} */
                    per: "incident" | "year" | "term";
                };
                noticeHours?: number;
                subSuppliers?: {
                    /** @enum {string} */
                    consent: "prior" | "objection" | "none";
                    flowDown: boolean;
                    noticeDays?: number;
                };
                supportUntil?: string;
            };
        };
        ContractCalendarEntry: {
            contract: string | null;
            day: string;
            daysLeft: number;
            engagement: string;
            key: string;
            /** @enum {string} */
            kind: "notice" | "end" | "insurance" | "support" | "deviation" | "certificate";
            name: string;
            owner: string | null;
            /** @enum {string} */
            stage: "0" | "7" | "30" | "later" | "overdue";
            text: string;
            told: {
                actor: string;
                /** @enum {string} */
                as: "owner" | "accountable" | "procurement" | "executive";
                why: string;
            }[];
        };
        ContractCalendarPage: {
            at: string;
            items: components["schemas"]["ContractCalendarEntry"][];
            nextCursor: string | null;
            stages: {
                [key: string]: number;
            };
            total: number;
        };
        ContractCoverage: {
            accepted: number;
            accountable: string;
            complete: boolean;
            contract: string | null;
            deviates: number;
            draft: string | null;
            engagement: string;
            /** @enum {string} */
            kind: "contract" | "partnership" | "pilot" | "grant";
            missing: number;
            name: string;
            needed: number;
            openTerms: number;
            owner: string | null;
            stands: number;
            supplier: string;
            tier: components["schemas"]["Tier"];
            until: string;
        };
        ContractCoveragePage: {
            at: string;
            items: components["schemas"]["ContractCoverage"][];
            nextCursor: string | null;
            total: number;
        };
        ContractInput: {
            checked?: {
                by: string;
                /** @enum {string} */
                grade: "I0" | "I1" | "I2" | "I3";
                on: string;
            };
            /** @default [] */
            clauses: {
                acceptedBy?: string;
                acceptedOn?: string;
                acceptedUntil?: string;
                clause: string;
                instead?: string;
                place?: string;
                /** @enum {string} */
                state: "stands" | "deviates";
            }[];
            engagement: string;
            id: string;
            note?: string;
            owner?: string;
            reference?: string;
            renewal?: {
                /** @enum {string} */
                kind: "ends" | "option" | "automatic";
                months?: number;
                noticeDays: number;
            };
            /** @default [] */
            settled: {
                by: string;
                entry: string;
                note?: string;
                on: string;
            }[];
            signedBy?: string;
            signedOn?: string;
            /** @default {} */
            terms: {
                /** @enum {string} */
                auditRight?: "full" | "reports" | "none";
                exit?: {
                    testedOn?: string;
                    transitionDays: number;
                };
                liability?: {
                    amount: number;
                    currency: string;
                    insuredUntil?: string;
                    /** @enum {string} */
                    per: "incident" | "year" | "term";
                };
                noticeHours?: number;
                subSuppliers?: {
                    /** @enum {string} */
                    consent: "prior" | "objection" | "none";
                    flowDown: boolean;
                    noticeDays?: number;
                };
                supportUntil?: string;
            };
        };
        ContractItem: {
            checked?: {
                by: string;
                /** @enum {string} */
                grade: "I0" | "I1" | "I2" | "I3";
                on: string;
            };
            /** @default [] */
            clauses: {
                acceptedBy?: string;
                acceptedOn?: string;
                acceptedUntil?: string;
                clause: string;
                instead?: string;
                place?: string;
                /** @enum {string} */
                state: "stands" | "deviates";
            }[];
            engagement: string;
            id: string;
            inForce: boolean;
            note?: string;
            owner?: string;
            reference?: string;
            renewal?: {
                /** @enum {string} */
                kind: "ends" | "option" | "automatic";
                months?: number;
                noticeDays: number;
            };
            revision: number;
            /** @default [] */
            settled: {
                by: string;
                entry: string;
                note?: string;
                on: string;
            }[];
            signedBy?: string;
            signedOn?: string;
            /** @default {} */
            terms: {
                /** @enum {string} */
                auditRight?: "full" | "reports" | "none";
                exit?: {
                    testedOn?: string;
                    transitionDays: number;
                };
                liability?: {
                    amount: number;
                    currency: string;
                    insuredUntil?: string;
                    /** @enum {string} */
                    per: "incident" | "year" | "term";
                };
                noticeHours?: number;
                subSuppliers?: {
                    /** @enum {string} */
                    consent: "prior" | "objection" | "none";
                    flowDown: boolean;
                    noticeDays?: number;
                };
                supportUntil?: string;
            };
        };
        ContractPage: {
            at: string;
            items: components["schemas"]["ContractItem"][];
            nextCursor: string | null;
            total: number;
        };
        CorrectionBodyInput: {
            action: string;
            doneOn?: string;
            rootCause: string;
        };
        Coverage: {
            at: string;
            cells: {
                layer: components["schemas"]["Layer"];
                mandated: string[];
                sector: string;
                standards: string[];
                topic: string;
            }[];
            layers: components["schemas"]["Layer"][];
            open: {
                layer: components["schemas"]["Layer"];
                sector: string;
                topic: string;
            }[];
            sectors: components["schemas"]["SectorEntry"][];
            topics: components["schemas"]["SecurityTopic"][];
        };
        CoveredSubject: {
            /** @enum {string} */
            grade: "I3" | "I2" | "I1" | "none";
            id: string;
            kind: components["schemas"]["SubjectKind"];
            name: string;
            tier: components["schemas"]["Tier"];
            until: string | null;
        };
        CoveredSubjectPage: {
            at: string;
            items: components["schemas"]["CoveredSubject"][];
            nextCursor: string | null;
            total: number;
        };
        Decision: {
            at: string;
            baseline: {
                hash: string;
                id: string;
                version: string;
            } | null;
            inputsDigest: string;
            outcome: components["schemas"]["Outcome"];
            reasons: components["schemas"]["Reason"][];
            remedies: components["schemas"]["Remedy"][];
            subjects: components["schemas"]["SubjectVerdict"][];
            target: {
                id: string;
                kind: components["schemas"]["SubjectKind"];
                name: string;
            };
            validUntil: string | null;
        };
        DecisionItem: {
            at: string;
            baseline: string | null;
            blocking: number;
            /** Format: date-time */
            decidedAt: string;
            decidedBy: string;
            id: string;
            inputsDigest: string;
            outcome: components["schemas"]["Outcome"];
            target: {
                id: string;
                kind: components["schemas"]["SubjectKind"];
                name: string;
            };
            validUntil: string | null;
        };
        DecisionPage: {
            items: components["schemas"]["DecisionItem"][];
            nextCursor: string | null;
            total: number;
        };
        DecisionReplay: {
            replayed: components["schemas"]["Decision"];
            same: boolean;
            stored: components["schemas"]["Decision"];
        };
        Declaration: {
            /** @enum {string} */
            access: "none" | "physical" | "remote" | "privileged";
            actor: string | null;
            byLink: boolean;
            decidedAt: string | null;
            decidedFor: string | null;
            decisionReason: string | null;
            /** Format: date-time */
            declaredAt: string;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "product" | "service" | "component" | "hosting" | "maintenance" | "data";
            matches: {
                /** @enum {string} */
                by: "legal-id" | "name";
                id: string;
                name: string;
            }[];
            note: string | null;
            organisation: {
                id: string;
                name: string;
            };
            question: string | null;
            since: string | null;
            /** @enum {string} */
            state: "declared" | "confirmed" | "refused" | "withdrawn";
            supplier: components["schemas"]["NamedParty"];
            supply: string | null;
            to: {
                id: string;
                kind: components["schemas"]["SubjectKind"];
                name: string;
            };
            until: string | null;
            updatableCode: boolean;
            what: string;
        };
        DeclarationConfirmationInput: {
            consent?: {
                given: boolean;
                reason?: string;
                until?: string;
            };
            engagement?: string;
            newSupplier?: {
                id?: string;
                kinds: string[];
            };
            supplier?: string;
        };
        DeclarationPage: {
            items: components["schemas"]["Declaration"][];
            nextCursor: string | null;
            total: number;
        };
        DeclareAttackInput: {
            engagement?: string;
            minutes?: number;
            reason: string;
            sector?: components["schemas"]["Sector"];
            /**
             * @default attack
             * @enum {string}
             */
            state: "heightened" | "attack";
            system?: string;
        };
        DelegationInput: {
            account: string;
            until: string;
        };
        Done: {
            /** @constant */
            ok: true;
        };
        DraftAnswer: {
            evidenceType?: string;
            from?: string;
            issuer?: string;
            requirement: string;
            revision: number;
            /** Format: date-time */
            savedAt: string;
            subject: string;
            /** @default  */
            text: string;
            title?: string;
            until?: string;
            /** @default {} */
            values: components["schemas"]["StatedValues"];
        };
        DraftAnswerBodyInput: {
            evidenceType?: string;
            from?: string;
            issuer?: string;
            /** @default  */
            text: string;
            title?: string;
            until?: string;
            /** @default {} */
            values: components["schemas"]["StatedValues"];
        };
        DraftPage: {
            items: components["schemas"]["DraftAnswer"][];
            nextCursor: string | null;
            total: number;
        };
        Duplicates: {
            items: {
                a: components["schemas"]["Actor"];
                acrossSides: boolean;
                b: components["schemas"]["Actor"];
                confidence: number;
                reasons: {
                    /** @enum {string} */
                    kind: "legal-id" | "name" | "alike" | "domain";
                    text: string;
                }[];
            }[];
            total: number;
        };
        EcosystemPicture: {
            at: string;
            hidden: {
                links: number;
                nodes: number;
            };
            linkKinds: components["schemas"]["GraphLink"][];
            links: {
                from: number[];
                kinds: number[];
                to: number[];
            };
            nodes: {
                degrees: number[];
                hiddenLinks: number[];
                ids: string[];
                kinds: number[];
                layers: number[];
                names: string[];
                outcomes: number[];
                sectors: number[];
                tiers: components["schemas"]["Tier"][];
            };
            words: {
                degrees: string[];
                kinds: components["schemas"]["SubjectKind"][];
                layers: components["schemas"]["Layer"][];
                outcomes: components["schemas"]["Outcome"][];
                sectors: components["schemas"]["Sector"][];
            };
        };
        Engagement: {
            accountable: string;
            /** @default [] */
            connectsTo: string[];
            /** @default [] */
            delivers: string[];
            from: string;
            id: string;
            /** @enum {string} */
            kind: "contract" | "partnership" | "pilot" | "grant";
            name: string;
            note?: string;
            supplier: string;
            /** @default [] */
            traits: ("pilot" | "personal-data" | "senses-people" | "open-data" | "remote-access" | "consumer-device")[];
            until: string;
        };
        EngagementContract: {
            at: string;
            calendar: components["schemas"]["ContractCalendarEntry"][];
            clauses: {
                clause: {
                    fromTier: components["schemas"]["Tier"];
                    id: string;
                    name: string;
                    requirements: string[];
                    source: string;
                    /** @default [] */
                    when: ("physical-effect" | "partnership" | "third-party" | "pilot" | "personal-data" | "senses-people" | "open-data" | "remote-access" | "consumer-device")[];
                };
                said: {
                    acceptedBy?: string;
                    acceptedOn?: string;
                    acceptedUntil?: string;
                    clause: string;
                    instead?: string;
                    place?: string;
                    /** @enum {string} */
                    state: "stands" | "deviates";
                } | null;
                /** @enum {string} */
                state: "stands" | "accepted" | "deviates" | "missing";
            }[];
            contract: components["schemas"]["Contract"] | null;
            counts: {
                accepted: number;
                deviates: number;
                missing: number;
                needed: number;
                stands: number;
            };
            draft: components["schemas"]["Contract"] | null;
            draftClauses: {
                clause: {
                    fromTier: components["schemas"]["Tier"];
                    id: string;
                    name: string;
                    requirements: string[];
                    source: string;
                    /** @default [] */
                    when: ("physical-effect" | "partnership" | "third-party" | "pilot" | "personal-data" | "senses-people" | "open-data" | "remote-access" | "consumer-device")[];
                };
                said: {
                    acceptedBy?: string;
                    acceptedOn?: string;
                    acceptedUntil?: string;
                    clause: string;
                    instead?: string;
                    place?: string;
                    /** @enum {string} */
                    state: "stands" | "deviates";
                } | null;
                /** @enum {string} */
                state: "stands" | "accepted" | "deviates" | "missing";
            }[] | null;
            draftTerms: {
                accepted: boolean;
                agreed: string | null;
                clauses: string[];
                demanded: string;
                product: string | null;
                requirement: string | null;
                /** @enum {string} */
                state: "met" | "short" | "not-stated";
                /** @enum {string} */
                term: "incident-notice" | "sub-supplier-consent" | "sub-supplier-flow-down" | "sub-supplier-notice" | "audit-right" | "security-support" | "product-support" | "liability" | "exit";
            }[] | null;
            engagement: components["schemas"]["Engagement"];
            terms: {
                accepted: boolean;
                agreed: string | null;
                clauses: string[];
                demanded: string;
                product: string | null;
                requirement: string | null;
                /** @enum {string} */
                state: "met" | "short" | "not-stated";
                /** @enum {string} */
                term: "incident-notice" | "sub-supplier-consent" | "sub-supplier-flow-down" | "sub-supplier-notice" | "audit-right" | "security-support" | "product-support" | "liability" | "exit";
            }[];
            texts: {
                id: string;
                reference: string | null;
                signedOn: string | null;
            }[];
            tier: components["schemas"]["Tier"];
            traits: ("physical-effect" | "partnership" | "third-party" | "pilot" | "personal-data" | "senses-people" | "open-data" | "remote-access" | "consumer-device")[];
        };
        EngagementInput: {
            accountable: string;
            /** @default [] */
            connectsTo: string[];
            /** @default [] */
            delivers: string[];
            from: string;
            id: string;
            /** @enum {string} */
            kind: "contract" | "partnership" | "pilot" | "grant";
            name: string;
            note?: string;
            supplier: string;
            /** @default [] */
            traits: ("pilot" | "personal-data" | "senses-people" | "open-data" | "remote-access" | "consumer-device")[];
            until: string;
        };
        EngagementItem: {
            accountable: string;
            /** @default [] */
            connectsTo: string[];
            /** @default [] */
            delivers: string[];
            from: string;
            id: string;
            /** @enum {string} */
            kind: "contract" | "partnership" | "pilot" | "grant";
            name: string;
            note?: string;
            outcome: components["schemas"]["Outcome"];
            revision: number;
            supplier: string;
            tier: components["schemas"]["Tier"];
            /** @default [] */
            traits: ("pilot" | "personal-data" | "senses-people" | "open-data" | "remote-access" | "consumer-device")[];
            until: string;
        };
        EngagementPage: {
            at: string;
            items: components["schemas"]["EngagementItem"][];
            nextCursor: string | null;
            total: number;
        };
        Evidence: {
            from: string;
            /** @enum {string} */
            grade: "I0" | "I1" | "I2" | "I3";
            id: string;
            issuer?: string;
            providedBy: string;
            /** @default [] */
            requirements: string[];
            review: {
                on: string;
                /** @constant */
                state: "submitted";
            } | {
                by: string;
                on: string;
                /** @constant */
                state: "accepted";
            } | {
                by: string;
                on: string;
                reason: string;
                /** @constant */
                state: "rejected";
            };
            sha256?: string;
            /** @default [] */
            standards: string[];
            subject: string;
            title: string;
            type: string;
            until?: string;
            /** @default {} */
            values: {
                [key: string]: number | string | boolean | string[];
            };
        };
        EvidenceAnswerBodyInput: {
            /** @default [] */
            evidence: string[];
            text: string;
        };
        EvidenceFile: {
            addedAt: string;
            bytes: number;
            mediaType: string;
            name: string;
            sha256: string;
        };
        EvidenceFiles: {
            items: components["schemas"]["EvidenceFile"][];
        };
        EvidenceInput: {
            from: string;
            /** @enum {string} */
            grade: "I0" | "I1" | "I2" | "I3";
            id: string;
            issuer?: string;
            providedBy: string;
            /** @default [] */
            requirements: string[];
            review: {
                on: string;
                /** @constant */
                state: "submitted";
            } | {
                by: string;
                on: string;
                /** @constant */
                state: "accepted";
            } | {
                by: string;
                on: string;
                reason: string;
                /** @constant */
                state: "rejected";
            };
            sha256?: string;
            /** @default [] */
            standards: string[];
            subject: string;
            title: string;
            type: string;
            until?: string;
            /** @default {} */
            values: {
                [key: string]: number | string | boolean | string[];
            };
        };
        EvidenceItem: {
            from: string;
            /** @enum {string} */
            grade: "I0" | "I1" | "I2" | "I3";
            id: string;
            issuer?: string;
            providedBy: string;
            /** @default [] */
            requirements: string[];
            review: {
                on: string;
                /** @constant */
                state: "submitted";
            } | {
                by: string;
                on: string;
                /** @constant */
                state: "accepted";
            } | {
                by: string;
                on: string;
                reason: string;
                /** @constant */
                state: "rejected";
            };
            revision: number;
            sha256?: string;
            /** @default [] */
            standards: string[];
            subject: string;
            title: string;
            type: string;
            until?: string;
            /** @default {} */
            values: {
                [key: string]: number | string | boolean | string[];
            };
        };
        EvidenceJudgementBodyInput: {
            accepted: boolean;
            text?: string;
        };
        EvidencePage: {
            at: string;
            items: components["schemas"]["EvidenceItem"][];
            nextCursor: string | null;
            total: number;
        };
        EvidenceRequestBodyInput: {
            due: string;
            question: string;
            requirement?: string;
        };
        EvidenceRequestItem: {
            assessment: string;
            due: string;
            /** Format: uuid */
            id: string;
            late: boolean;
            on: string;
            question: string;
            requirement?: string;
            /** @enum {string} */
            state: "open" | "answered" | "accepted" | "withdrawn";
            turns: ({
                evidence: {
                    id: string;
                    title: string | null;
                }[];
                on: string;
                /** @constant */
                side: "supplier";
                text: string;
            } | {
                accepted: boolean;
                on: string;
                /** @constant */
                side: "assessor";
                text?: string;
            })[];
            withdrawnOn?: string;
        };
        EvidenceRequestPage: {
            at: string;
            items: components["schemas"]["EvidenceRequestItem"][];
            nextCursor: string | null;
            total: number;
        };
        EvidenceShares: {
            /** @constant */
            with: "city";
        } | {
            organisations: string[];
            /** @constant */
            with: "named";
        } | {
            /** @constant */
            with: "everybody-dealt-with";
        };
        EvidenceSharesAnswer: {
            possible: components["schemas"]["OrganisationName"][];
            shares: components["schemas"]["EvidenceShares"];
        };
        EvidenceType: {
            /** @default [] */
            formats: string[];
            id: string;
            leadDays: number;
            machine: boolean;
            validityDays: number | null;
            validityEvent?: string;
        };
        EvidenceTypes: {
            evidenceTypes: components["schemas"]["EvidenceType"][];
        };
        FindingBodyInput: {
            assessment?: string;
            requirement: string;
            /** @enum {string} */
            severity: "major" | "minor" | "observation" | "opportunity";
            subject: string;
            text: string;
            title: string;
        };
        FindingItem: {
            assessment?: string;
            by: {
                id: string;
                name: string;
            };
            corrections: {
                action: string;
                by: {
                    id: string;
                    name: string;
                };
                doneOn?: string;
                on: string;
                rootCause: string;
                verdict?: {
                    by: {
                        id: string;
                        name: string;
                    };
                    effective: boolean;
                    on: string;
                    text: string;
                };
            }[];
            due?: string;
            id: string;
            on: string;
            overdue: boolean;
            requirement: string;
            revision: number;
            /** @enum {string} */
            severity: "major" | "minor" | "observation" | "opportunity";
            /** @enum {string} */
            state: "open" | "answered" | "closed" | "withdrawn";
            subject: {
                id: string;
                kind: components["schemas"]["SubjectKind"];
                name: string;
            };
            text: string;
            tier: components["schemas"]["Tier"];
            title: string;
            withdrawn?: {
                by: string;
                on: string;
                reason: string;
            };
        };
        FindingPage: {
            at: string;
            items: components["schemas"]["FindingItem"][];
            nextCursor: string | null;
            total: number;
        };
        FindingVerdictBodyInput: {
            effective: boolean;
            text: string;
        };
        FindingWithdrawalBodyInput: {
            reason: string;
        };
        FirstAdministratorInput: {
            /** Format: email */
            email: string;
            name: string;
            password: string;
            token: string;
        };
        Fleet: {
            accountable: string;
            /** @default [] */
            dependsOn: {
                fallbackTestedOn?: string;
                /** @default true */
                hard: boolean;
                on: string;
            }[];
            /** @default false */
            designated: boolean;
            id: string;
            impact: components["schemas"]["Impact"];
            inServiceFrom?: string;
            managedBy?: string;
            name: string;
            note?: string;
            operator: string;
            peopleServed?: number;
            product: string;
            retiredOn?: string;
            sector: components["schemas"]["Sector"];
            size: number;
            /** @default [] */
            traits: ("pilot" | "personal-data" | "senses-people" | "open-data" | "remote-access" | "consumer-device")[];
        };
        FleetInput: {
            accountable: string;
            /** @default [] */
            dependsOn: {
                fallbackTestedOn?: string;
                /** @default true */
                hard: boolean;
                on: string;
            }[];
            /** @default false */
            designated: boolean;
            id: string;
            impact: components["schemas"]["Impact"];
            inServiceFrom?: string;
            managedBy?: string;
            name: string;
            note?: string;
            operator: string;
            peopleServed?: number;
            product: string;
            retiredOn?: string;
            sector: components["schemas"]["Sector"];
            size: number;
            /** @default [] */
            traits: ("pilot" | "personal-data" | "senses-people" | "open-data" | "remote-access" | "consumer-device")[];
        };
        FleetItem: {
            accountable: string;
            /** @default [] */
            dependsOn: {
                fallbackTestedOn?: string;
                /** @default true */
                hard: boolean;
                on: string;
            }[];
            /** @default false */
            designated: boolean;
            id: string;
            impact: components["schemas"]["Impact"];
            inServiceFrom?: string;
            managedBy?: string;
            name: string;
            note?: string;
            operator: string;
            outcome: components["schemas"]["Outcome"];
            peopleServed?: number;
            product: string;
            retiredOn?: string;
            revision: number;
            sector: components["schemas"]["Sector"];
            size: number;
            tier: components["schemas"]["Tier"];
            /** @default [] */
            traits: ("pilot" | "personal-data" | "senses-people" | "open-data" | "remote-access" | "consumer-device")[];
        };
        FleetPage: {
            at: string;
            items: components["schemas"]["FleetItem"][];
            nextCursor: string | null;
            total: number;
        };
        FollowedDecision: {
            decidedOn: string;
            doneOn?: string;
            due: string;
            id: string;
            minute: string;
            note?: string;
            owner: string;
            /** @enum {string} */
            state: "open" | "overdue" | "done";
            text: string;
        };
        Friction: {
            askedBack: number;
            askedTwice: {
                count: number;
                of: number;
            };
            at: string;
            byOffice: {
                count: number;
                group: string;
                longest: number | null;
                median: number | null;
                waiting: number;
            }[];
            bySize: {
                count: number;
                group: string;
                longest: number | null;
                median: number | null;
                waiting: number;
            }[];
            byTier: {
                count: number;
                group: string;
                longest: number | null;
                median: number | null;
                waiting: number;
            }[];
            connecting: {
                count: number;
                longest: number | null;
                median: number | null;
                waiting: number;
            };
            reused: {
                count: number;
                of: number;
            };
        };
        FrictionAnswer: {
            /** @enum {string} */
            balance: "both-better" | "security-at-cost-of-speed" | "speed-at-cost-of-security" | "both-worse" | "steady";
            friction: components["schemas"]["Friction"];
            passing: number;
            trend: {
                at: string;
                daysToConnect: number | null;
                daysWaiting: number | null;
                passing: number;
                quarter: string;
                reused: number | null;
            }[];
        };
        GateQuestionInput: {
            at?: string;
            engagement?: string;
            proposal?: components["schemas"]["EngagementInput"];
            subject?: string;
        };
        GateTimeline: {
            segments: {
                advice: number;
                blocking: number;
                conditions: number;
                from: string;
                outcome: components["schemas"]["Outcome"];
                reasonsChanged: components["schemas"]["Reason"][];
                reasonsEnded: components["schemas"]["Reason"][];
                tier: components["schemas"]["Tier"];
                until: string;
                validUntil: string | null;
            }[];
            target: {
                id: string;
                kind: components["schemas"]["SubjectKind"];
                name: string;
            };
        };
        GoalItem: {
            /** @enum {string} */
            better: "higher" | "lower";
            id: string;
            measure: string;
            owner: string;
            /** @default [] */
            progress: {
                on: string;
                source: string;
                value: number;
            }[];
            /** @default true */
            public: boolean;
            /** @default [] */
            requirements: string[];
            revision: number;
            states: components["schemas"]["TargetState"][];
            targets: {
                value: number;
                year: number;
            }[];
            text: string;
            title: string;
            unit: string;
        };
        GoalPage: {
            at: string;
            items: components["schemas"]["GoalItem"][];
            nextCursor: string | null;
            total: number;
        };
        Governance: {
            at: string;
            bodies: components["schemas"]["BodyItem"][];
            findings: components["schemas"]["GovernanceFinding"][];
            goals: components["schemas"]["GoalItem"][];
            names: {
                [key: string]: string;
            };
        };
        GovernanceFinding: {
            about: {
                id: string;
                /** @enum {string} */
                kind: "body" | "goal" | "city";
                name: string;
            };
            remedy: string;
            rule: string;
            text: string;
        };
        GraphLink: {
            access: ("none" | "physical" | "remote" | "privileged") | null;
            fallback: boolean;
            /** @enum {string} */
            kind: "supplies" | "makes" | "equips" | "carries" | "helps" | "manages" | "operates" | "engages" | "touches" | "owns";
            supply: ("product" | "service" | "component" | "hosting" | "maintenance" | "data") | null;
            updatableCode: boolean;
        };
        HandOverDutyInput: {
            note?: string;
            office: string;
            /** Format: email */
            to: string;
        };
        Health: {
            city: {
                id: string;
                name: string;
            } | null;
            contentHash: string;
            /** @constant */
            status: "ok";
            store: {
                /** @enum {string} */
                kind: "embedded" | "server";
                migrations: number;
            };
            version: string;
        };
        Impact: {
            connectivity: number;
            criticality: number;
            data: number;
            safety: number;
        };
        ImportResult: {
            counts: components["schemas"]["CityCounts"];
            stored: boolean;
        };
        InboxItem: {
            /** @enum {string} */
            awaits: "city" | "supplier";
            daysWaiting: number;
            from: string;
            id: string;
            /** @enum {string} */
            kind: "evidence" | "waiver" | "baseline-proposal" | "declaration" | "denial" | "assessor" | "application" | "assessment" | "certificate-motion";
            requirements: string[];
            since: string;
            subject: {
                id: string;
                kind: components["schemas"]["SubjectKind"];
                name: string;
            } | null;
            tier: components["schemas"]["Tier"] | null;
            title: string;
        };
        InboxPage: {
            at: string;
            items: components["schemas"]["InboxItem"][];
            nextCursor: string | null;
            total: number;
        };
        IndependenceDeclaration: {
            sha256: string;
            /** Format: date-time */
            signedAt: string;
            signedBy: string;
            text: string;
        };
        IndependenceDeclarationBodyInput: {
            sha256: string;
        };
        InvitationBodyInput: {
            /** @default 14 */
            days: number;
            /** Format: email */
            email?: string;
            organisation: string;
        };
        InvitationClaimed: {
            account: string;
            organisation: components["schemas"]["OrganisationName"];
            /** @constant */
            role: "supplier-owner";
        };
        InvitationClaimInput: {
            /** Format: email */
            email?: string;
            name?: string;
            password?: string;
        };
        InvitationEntered: {
            /** Format: date-time */
            expiresAt: string;
            organisation: components["schemas"]["OrganisationName"];
        };
        InvitationGreeting: {
            city: string;
            /** Format: date-time */
            expiresAt: string;
            mayEnter: boolean;
            organisation: components["schemas"]["OrganisationName"];
            tier: components["schemas"]["Tier"];
        };
        InvitationItem: {
            claimedAt: string | null;
            /** Format: date-time */
            createdAt: string;
            createdBy: string;
            email: string | null;
            enteredAt: string | null;
            /** Format: date-time */
            expiresAt: string;
            /** Format: uuid */
            id: string;
            organisation: components["schemas"]["OrganisationName"];
            revokedAt: string | null;
            /** @enum {string} */
            state: "open" | "claimed" | "revoked" | "expired";
        };
        InvitationMade: {
            claimedAt: string | null;
            /** Format: date-time */
            createdAt: string;
            createdBy: string;
            email: string | null;
            enteredAt: string | null;
            /** Format: date-time */
            expiresAt: string;
            /** Format: uuid */
            id: string;
            link: string;
            organisation: components["schemas"]["OrganisationName"];
            revokedAt: string | null;
            /** @enum {string} */
            state: "open" | "claimed" | "revoked" | "expired";
        };
        InvitationPage: {
            items: components["schemas"]["InvitationItem"][];
            nextCursor: string | null;
            total: number;
        };
        InvitationsBulkAnswer: {
            created: components["schemas"]["InvitationMade"][];
            dryRun: boolean;
            faults: components["schemas"]["RowFault"][];
            rows: number;
        };
        IssuerDocument: {
            /** @default [] */
            assertionMethod: string[];
            /** Format: starts_with */
            id: string;
            /** @default [] */
            service: ({
                id: string;
                key?: string;
                serviceEndpoint: unknown;
                type: unknown;
            } & {
                [key: string]: unknown;
            })[];
            verificationMethod: ({
                controller: string;
                /** Format: date-time */
                created?: string;
                /** Format: date-time */
                expires?: string;
                id: string;
                publicKeyJwk: {
                    kty: string;
                } & {
                    [key: string]: unknown;
                };
                /** Format: date-time */
                revoked?: string;
            } & {
                [key: string]: unknown;
            })[];
        } & {
            [key: string]: unknown;
        };
        JournalEntry: {
            action: string;
            actor: string;
            after: string | null;
            /** Format: date-time */
            at: string;
            before: string | null;
            hash: string;
            previousHash: string;
            reason: string | null;
            reasonDigest: string | null;
            reasonSalt: string | null;
            seq: number;
            target: string;
        };
        JournalPage: {
            items: components["schemas"]["JournalEntry"][];
            nextCursor: string | null;
            total: number;
        };
        JournalVerification: {
            brokenAt: number | null;
            entries: number;
            erased: number;
            fault: ("altered" | "missing" | "misplaced" | "detached" | "reason-altered" | "reason-removed" | "cut-off" | "beyond-head" | "not-the-head" | "not-the-witness" | "unreadable") | null;
            head: {
                hash: string;
                seq: number;
            };
            ok: boolean;
        };
        /** @enum {string} */
        Layer: "device" | "network" | "platform" | "application" | "data" | "organisation";
        LegalClocks: {
            at: string;
            items: {
                approvers: {
                    id: string;
                    name: string;
                }[];
                binds: boolean;
                clock: string;
                /** @enum {string} */
                confidence: "V" | "K";
                /** @enum {string} */
                countedFrom?: "awareness" | "confirmation";
                id: string;
                law: string;
                note?: string;
                owners: {
                    id: string;
                    name: string;
                }[];
                region: string;
                starts?: string;
                status?: string;
                trigger: string;
                who?: string;
            }[];
        };
        LogProof: {
            hashes: string[];
        };
        Management: {
            at: string;
            decisions: {
                decidedOn: string;
                doneOn?: string;
                due: string;
                id: string;
                minute: string;
                note?: string;
                owner: string;
                ownerName: string;
                /** @enum {string} */
                state: "open" | "overdue" | "done";
                text: string;
            }[];
            offices: {
                duties: {
                    requirements: string[];
                    text: string;
                }[];
                holders: {
                    id: string;
                    name: string;
                }[];
                /** @enum {string} */
                id: "council" | "executive" | "ciso" | "procurement" | "data-protection" | "legal" | "communications" | "service-owner" | "soc-lead" | "csirt-lead";
                kinds: string[];
                name: string;
                training: {
                    everyDays: number;
                    /** @enum {string} */
                    state: "in-date" | "lapsed" | "never";
                    trained: {
                        on: string;
                        person: string;
                        until: string;
                    }[];
                    what: string;
                };
            }[];
            quarters: string[];
        };
        Mandate: {
            /** @default [] */
            actors: string[];
            from: string;
            fromTier: components["schemas"]["Tier"];
            standard: string;
            /** @enum {string} */
            status: "mandatory" | "recommended" | "retired";
            subjects: components["schemas"]["SubjectKind"][];
        };
        ManyWorkPapersBodyInput: {
            papers: {
                paper: {
                    credit?: {
                        auditedOn: string;
                        /** @default [] */
                        conditions: string[];
                        level?: string;
                        number: string;
                        scheme: string;
                        until: string;
                    };
                    /** @default [] */
                    evidence: string[];
                    exceptions?: number;
                    objective: string;
                    population?: {
                        size: number;
                        what: string;
                    };
                    procedure: string;
                    requirement: string;
                    /** @enum {string} */
                    result?: "met" | "not-met" | "not-applicable";
                    seen?: string;
                };
                revision: number;
            }[];
        };
        MatrixCell: {
            accountable: string | null;
            activity: string;
            consulted: string[];
            fromScope: string;
            /** @enum {string} */
            fromState: "business-as-usual" | "heightened" | "attack" | "recovery";
            gaps: ("RESP-11" | "RESP-12" | "RESP-13" | "RESP-14" | "RESP-15" | "RESP-16" | "RESP-17" | "RESP-18" | "RESP-19" | "RESP-20" | "RESP-21" | "RESP-22" | "RESP-23" | "RESP-24" | "RESP-25" | "RESP-26" | "RESP-27" | "RESP-28" | "RESP-29" | "RESP-30" | "RESP-32")[];
            informed: string[];
            responsible: string[];
            revision: number;
            row: string;
            /** @enum {string} */
            state: "business-as-usual" | "heightened" | "attack" | "recovery";
        };
        MatrixGap: {
            activity: string | null;
            actor: string | null;
            due: string | null;
            id: string;
            note: string | null;
            office: string | null;
            openedOn: string | null;
            overdue: boolean;
            owner: {
                bearer: string | null;
                id: string;
                name: string;
            } | null;
            /** @enum {string} */
            rule: "RESP-11" | "RESP-12" | "RESP-13" | "RESP-14" | "RESP-15" | "RESP-16" | "RESP-17" | "RESP-18" | "RESP-19" | "RESP-20" | "RESP-21" | "RESP-22" | "RESP-23" | "RESP-24" | "RESP-25" | "RESP-26" | "RESP-27" | "RESP-28" | "RESP-29" | "RESP-30" | "RESP-32";
            scope: string;
            state: ("business-as-usual" | "heightened" | "attack" | "recovery") | null;
            text: string;
        };
        MatrixGapPage: {
            at: string;
            items: components["schemas"]["MatrixGap"][];
            nextCursor: string | null;
            total: number;
        };
        MatrixImportInput: {
            /** Format: base64 */
            content: string;
            /** @default true */
            dryRun: boolean;
            name: string;
        };
        MatrixImportResult: {
            added: number;
            changed: number;
            closedGaps: number;
            faults: {
                column: string | null;
                help: string;
                message: string;
                row: number;
            }[];
            newGaps: number;
            same: number;
            stored: boolean;
        };
        MatrixRow: {
            accountable?: string;
            activity: string;
            /** @default [] */
            consulted: string[];
            engagement?: string;
            exercisedOn?: string;
            id: string;
            /** @default [] */
            informed: string[];
            note?: string;
            /** @default [] */
            responsible: string[];
            reviewedOn?: string;
            sector?: components["schemas"]["Sector"];
            /**
             * @default business-as-usual
             * @enum {string}
             */
            state: "business-as-usual" | "heightened" | "attack" | "recovery";
            system?: string;
        };
        MatrixRowInput: {
            accountable?: string;
            activity: string;
            /** @default [] */
            consulted: string[];
            engagement?: string;
            exercisedOn?: string;
            id: string;
            /** @default [] */
            informed: string[];
            note?: string;
            /** @default [] */
            responsible: string[];
            reviewedOn?: string;
            sector?: components["schemas"]["Sector"];
            /**
             * @default business-as-usual
             * @enum {string}
             */
            state: "business-as-usual" | "heightened" | "attack" | "recovery";
            system?: string;
        };
        MatrixRowItem: {
            accountable?: string;
            activity: string;
            /** @default [] */
            consulted: string[];
            engagement?: string;
            exercisedOn?: string;
            id: string;
            /** @default [] */
            informed: string[];
            note?: string;
            /** @default [] */
            responsible: string[];
            reviewedOn?: string;
            revision: number;
            sector?: components["schemas"]["Sector"];
            /**
             * @default business-as-usual
             * @enum {string}
             */
            state: "business-as-usual" | "heightened" | "attack" | "recovery";
            system?: string;
        };
        MatrixRowPage: {
            at: string;
            items: components["schemas"]["MatrixRowItem"][];
            nextCursor: string | null;
            total: number;
        };
        MatrixTaskInput: {
            due: string;
            note: string | null;
            owner: string | null;
        };
        MatrixWhatIf: {
            at: string;
            empty: {
                name: string;
                office: string;
            }[];
            falls: {
                from: string;
                name: string;
                office: string;
                to: string;
            }[];
            lost: {
                activity: string;
                /** @enum {string} */
                lost: "accountable" | "only-doer";
                name: string;
                office: string;
                scope: string;
                /** @enum {string} */
                state: "business-as-usual" | "heightened" | "attack" | "recovery";
            }[];
        };
        Me: {
            account: {
                email: string;
                id: string;
                name: string;
                secondFactor: boolean;
            } | null;
            breakGlass: boolean;
            /** @enum {string} */
            kind: "public" | "account" | "key" | "operator";
            organisation: {
                id: string;
                name: string;
            } | null;
            organisations: {
                id: string;
                name: string;
                roles: ("executive" | "ciso" | "procurement" | "data-protection" | "soc" | "csirt" | "service-owner" | "standards-owner" | "administrator" | "regulator" | "supplier-owner" | "supplier-contributor" | "assessor")[];
            }[];
            permissions: ("health.read" | "docs.read" | "web.read" | "rules.read" | "standards.read" | "baseline.read" | "register.read" | "sign-in" | "invitation.answer" | "account.self" | "baseline.preview" | "baseline.propose" | "baseline.publish" | "strategy.read" | "governance.read" | "governance.record" | "readiness.record" | "city.read" | "city.export" | "city.import" | "ecosystem.read" | "ecosystem.change" | "contracts.read" | "contracts.change" | "responsibility.read" | "responsibility.change" | "responsibility.accept" | "attack.declare" | "assurance.read" | "assurance.change" | "assurance.review" | "assurance.assign" | "assurance.assessors" | "certificates.read" | "certificates.decide" | "certificates.examine" | "oversight.read" | "trust.read" | "trust.decide" | "certificates.keys" | "gate.read" | "gate.decide" | "gate.request-waiver" | "gate.waive" | "gate.suspend" | "gate.lower-tier" | "inbox.read" | "journal.read" | "access.read" | "access.administer" | "access.erase" | "access.delegate" | "invitations.read" | "access.invite" | "my.read" | "my.answer" | "my.findings" | "my.declare" | "my.assess" | "my.share" | "my.team")[];
            roles: ("executive" | "ciso" | "procurement" | "data-protection" | "soc" | "csirt" | "service-owner" | "standards-owner" | "administrator" | "regulator" | "supplier-owner" | "supplier-contributor" | "assessor")[];
            today: string;
            warnings: {
                /** @enum {string} */
                code: "break-glass" | "no-second-factor" | "second-factor-demanded";
                text: string;
            }[];
        };
        Membership: {
            account: string;
            delegatedFrom: string | null;
            from: string;
            /** Format: date-time */
            grantedAt: string;
            grantedBy: string;
            /** Format: uuid */
            id: string;
            organisation: string;
            revokedAt: string | null;
            /** @enum {string} */
            role: "executive" | "ciso" | "procurement" | "data-protection" | "soc" | "csirt" | "service-owner" | "standards-owner" | "administrator" | "regulator" | "supplier-owner" | "supplier-contributor" | "assessor";
            until: string | null;
        };
        MembershipPage: {
            items: components["schemas"]["Membership"][];
            nextCursor: string | null;
            total: number;
        };
        Merge: {
            changed: {
                collection: string;
                id: string;
            }[];
            dropped: {
                collection: string;
                id: string;
            }[];
            gone: {
                id: string;
                name: string;
            };
            id: string;
            kept: {
                id: string;
                name: string;
            };
            mergedAt: string;
            mergedBy: string;
            reason: string | null;
            undoneAt: string | null;
        };
        Merges: {
            items: components["schemas"]["Merge"][];
        };
        Message: {
            fault: string | null;
            /** Format: uuid */
            id: string;
            link: string | null;
            /** Format: date-time */
            madeAt: string;
            sentAt: string | null;
            subject: string;
            text: string;
            to: string;
        };
        MessagePage: {
            items: components["schemas"]["Message"][];
            nextCursor: string | null;
            total: number;
        };
        MinuteItem: {
            body?: string;
            /** @default [] */
            decisions: {
                doneOn?: string;
                due: string;
                id: string;
                note?: string;
                owner: string;
                text: string;
            }[];
            id: string;
            on: string;
            open: number;
            overdue: number;
            present: string[];
            report?: string;
            revision: number;
            text?: string;
            title: string;
        };
        MinutePage: {
            at: string;
            items: components["schemas"]["MinuteItem"][];
            nextCursor: string | null;
            total: number;
        };
        MyAssignment: {
            declaration: components["schemas"]["IndependenceDeclaration"] | null;
            from: string;
            grade: ("I1" | "I2" | "I3") | null;
            /** Format: uuid */
            id: string;
            note: string | null;
            parties: components["schemas"]["OrganisationName"][];
            /** @enum {string} */
            state: "to-sign" | "upcoming" | "active";
            subject: components["schemas"]["SubjectName"];
            toSign: {
                sha256: string;
                text: string;
            } | null;
            until: string;
        };
        MyAssignmentPage: {
            items: components["schemas"]["MyAssignment"][];
            nextCursor: string | null;
            total: number;
        };
        MyAttack: {
            items: {
                /** Format: date-time */
                declaredAt: string;
                duties: components["schemas"]["SwitchDutyAt"][];
                endedAt: string | null;
                /** Format: uuid */
                id: string;
                minutes: number;
                scopeName: string;
                /** @enum {string} */
                state: "business-as-usual" | "heightened" | "attack" | "recovery";
            }[];
            /** Format: date-time */
            now: string;
        };
        MyContract: {
            at: string;
            clauses: {
                clause: {
                    fromTier: components["schemas"]["Tier"];
                    id: string;
                    name: string;
                    requirements: string[];
                    source: string;
                    /** @default [] */
                    when: ("physical-effect" | "partnership" | "third-party" | "pilot" | "personal-data" | "senses-people" | "open-data" | "remote-access" | "consumer-device")[];
                };
                instead: string | null;
                place: string | null;
                /** @enum {string} */
                state: "stands" | "accepted" | "deviates" | "missing";
                text: string;
            }[];
            counts: {
                accepted: number;
                deviates: number;
                missing: number;
                needed: number;
                stands: number;
            };
            engagement: {
                from: string;
                id: string;
                name: string;
                until: string;
            };
            reference: string | null;
            signedOn: string | null;
            terms: {
                agreed: string | null;
                clauses: string[];
                demanded: string;
                product: string | null;
                requirement: string | null;
                /** @enum {string} */
                state: "met" | "short" | "not-stated";
                /** @enum {string} */
                term: "incident-notice" | "sub-supplier-consent" | "sub-supplier-flow-down" | "sub-supplier-notice" | "audit-right" | "security-support" | "product-support" | "liability" | "exit";
            }[];
            tier: components["schemas"]["Tier"];
        };
        MyDeclaration: {
            /** @enum {string} */
            access: "none" | "physical" | "remote" | "privileged";
            decidedAt: string | null;
            decisionReason: string | null;
            /** Format: date-time */
            declaredAt: string;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "product" | "service" | "component" | "hosting" | "maintenance" | "data";
            note: string | null;
            question: string | null;
            since: string | null;
            /** @enum {string} */
            state: "declared" | "confirmed" | "refused" | "withdrawn";
            supplier: components["schemas"]["NamedParty"];
            supply: string | null;
            to: {
                id: string;
                kind: components["schemas"]["SubjectKind"];
                name: string;
            };
            until: string | null;
            updatableCode: boolean;
            what: string;
        };
        MyDeclarationBodyInput: {
            /**
             * @default none
             * @enum {string}
             */
            access: "none" | "physical" | "remote" | "privileged";
            /** @enum {string} */
            kind: "product" | "service" | "component" | "hosting" | "maintenance" | "data";
            note?: string;
            /** Format: uuid */
            question?: string;
            since?: string;
            supplier: components["schemas"]["NamedPartyInput"];
            to?: string;
            until?: string;
            /** @default false */
            updatableCode: boolean;
            what: string;
        };
        MyDeclarationBulkAnswer: {
            created: string[];
            dryRun: boolean;
            faults: components["schemas"]["RowFault"][];
            rows: number;
        };
        MyDeclarationPage: {
            items: components["schemas"]["MyDeclaration"][];
            nextCursor: string | null;
            total: number;
        };
        MyEnding: {
            day: string;
            daysLeft: number;
            evidence: string;
            subject: components["schemas"]["SubjectName"];
            title: string;
        };
        MyEvidenceBodyInput: {
            from: string;
            /**
             * @default I0
             * @enum {string}
             */
            grade: "I0" | "I1" | "I2" | "I3";
            issuer?: string;
            /** @default [] */
            requirements: string[];
            /** @default [] */
            standards: string[];
            subject: string;
            text?: string;
            title: string;
            type: string;
            until?: string;
            /** @default {} */
            values: components["schemas"]["StatedValues"];
        };
        MyEvidenceBulkAnswer: {
            created: string[];
            dryRun: boolean;
            faults: components["schemas"]["RowFault"][];
            rows: number;
        };
        MyEvidenceDetail: {
            awaits: ("city" | "supplier") | null;
            /** @enum {string} */
            claimedGrade: "I0" | "I1" | "I2" | "I3";
            copyOf: string | null;
            files: components["schemas"]["EvidenceFile"][];
            from: string;
            /** @enum {string} */
            grade: "I0" | "I1" | "I2" | "I3";
            holdsUntil: string | null;
            id: string;
            issuer: string | null;
            messages: number;
            own: boolean;
            providedBy: components["schemas"]["OrganisationName"];
            requirements: string[];
            review: {
                on: string;
                reason: string | null;
                /** @enum {string} */
                state: "submitted" | "accepted" | "rejected";
            };
            revision: number;
            /** @enum {string} */
            sharedWith: "city" | "named" | "everybody-dealt-with";
            standards: string[];
            subject: components["schemas"]["SubjectName"];
            submittedAt: string | null;
            title: string;
            type: string;
            until: string | null;
            /** @default {} */
            values: {
                [key: string]: number | string | boolean | string[];
            };
        };
        MyEvidenceItem: {
            awaits: ("city" | "supplier") | null;
            /** @enum {string} */
            claimedGrade: "I0" | "I1" | "I2" | "I3";
            copyOf: string | null;
            from: string;
            /** @enum {string} */
            grade: "I0" | "I1" | "I2" | "I3";
            holdsUntil: string | null;
            id: string;
            issuer: string | null;
            messages: number;
            own: boolean;
            providedBy: components["schemas"]["OrganisationName"];
            requirements: string[];
            review: {
                on: string;
                reason: string | null;
                /** @enum {string} */
                state: "submitted" | "accepted" | "rejected";
            };
            revision: number;
            /** @enum {string} */
            sharedWith: "city" | "named" | "everybody-dealt-with";
            standards: string[];
            subject: components["schemas"]["SubjectName"];
            submittedAt: string | null;
            title: string;
            type: string;
            until: string | null;
            /** @default {} */
            values: {
                [key: string]: number | string | boolean | string[];
            };
        };
        MyEvidencePage: {
            at: string;
            items: components["schemas"]["MyEvidenceItem"][];
            nextCursor: string | null;
            total: number;
        };
        MyEvidenceReuseInput: {
            /** @default [] */
            requirements: string[];
            /** @default [] */
            standards: string[];
            subject: string;
            /** @default {} */
            values: components["schemas"]["StatedValues"];
        };
        MyOverview: {
            at: string;
            city: string;
            counts: components["schemas"]["RequestCounts"];
            days: number;
            drafts: number;
            engagements: {
                from: string;
                id: string;
                name: string;
                open: number;
                outcome: components["schemas"]["Outcome"];
                tier: components["schemas"]["Tier"];
                until: string;
            }[];
            evidence: {
                accepted: number;
                asked: number;
                rejected: number;
                submitted: number;
            };
            expiring: components["schemas"]["MyEnding"][];
            notices: number;
            organisation: components["schemas"]["OrganisationName"];
            quickWay: components["schemas"]["WayStep"][];
            /** @enum {string} */
            side: "supplier" | "assessor";
            tier: components["schemas"]["Tier"] | null;
            unreadNotices: number;
            way: components["schemas"]["WayStep"][];
            why: components["schemas"]["TierLink"][];
        };
        MySubjectDetail: {
            at: string;
            decision: {
                outcome: components["schemas"]["Outcome"];
                reasons: components["schemas"]["PartyReason"][];
                subjects: {
                    id: string;
                    kind: components["schemas"]["SubjectKind"];
                    name: string;
                    outcome: components["schemas"]["Outcome"];
                    tier: components["schemas"]["Tier"];
                }[];
                validUntil: string | null;
            };
            own: boolean;
            standings: components["schemas"]["Standing"][];
            subject: components["schemas"]["SubjectName"];
            tier: components["schemas"]["Tier"];
            way: components["schemas"]["WayStep"][];
            why: components["schemas"]["TierLink"][];
        };
        MySubjectItem: {
            id: string;
            kind: components["schemas"]["SubjectKind"];
            name: string;
            open: number;
            outcome: components["schemas"]["Outcome"];
            own: boolean;
            sector: components["schemas"]["Sector"] | null;
            tier: components["schemas"]["Tier"];
        };
        MySubjectPage: {
            at: string;
            items: components["schemas"]["MySubjectItem"][];
            nextCursor: string | null;
            total: number;
        };
        MySupply: {
            /** @enum {string} */
            access: "none" | "physical" | "remote" | "privileged";
            /** @enum {string} */
            consent: "none" | "given" | "refused" | "ended";
            consentReason: string | null;
            consentUntil: string | null;
            id: string;
            /** @enum {string} */
            kind: "product" | "service" | "component" | "hosting" | "maintenance" | "data";
            since: string | null;
            supplier: components["schemas"]["OrganisationName"];
            to: components["schemas"]["SubjectName"];
            until: string | null;
            updatableCode: boolean;
            what: string;
        };
        MySupplyPage: {
            at: string;
            items: components["schemas"]["MySupply"][];
            nextCursor: string | null;
            total: number;
        };
        MySupplyQuestion: {
            answer: string | null;
            answeredAt: string | null;
            /** Format: date-time */
            askedAt: string;
            decidedAt: string | null;
            decisionReason: string | null;
            /** Format: uuid */
            id: string;
            note: string | null;
            seen: {
                about: components["schemas"]["SubjectName"];
                seenIn: ("contract" | "sbom" | "list" | "other") | null;
                what: string;
            }[];
            /** @enum {string} */
            state: "open" | "declared" | "denied" | "accepted" | "rejected";
            supplier: {
                country: string | null;
                name: string;
            };
        };
        MySupplyQuestionPage: {
            items: components["schemas"]["MySupplyQuestion"][];
            nextCursor: string | null;
            total: number;
        };
        NameAssessorBodyInput: {
            assessor: string;
            until: string;
        };
        NamedParty: {
            country?: string;
            /** @default {} */
            legalIds: {
                [key: string]: string;
            };
            name: string;
        };
        NamedPartyInput: {
            country?: string;
            /** @default {} */
            legalIds: {
                [key: string]: string;
            };
            name: string;
        };
        NewAccountInput: {
            /** Format: email */
            email: string;
            name: string;
            provider?: string;
        };
        NewApiKeyInput: {
            expiresOn: string;
            name: string;
            scopes: ("health.read" | "docs.read" | "web.read" | "rules.read" | "standards.read" | "baseline.read" | "register.read" | "sign-in" | "invitation.answer" | "account.self" | "baseline.preview" | "baseline.propose" | "baseline.publish" | "strategy.read" | "governance.read" | "governance.record" | "readiness.record" | "city.read" | "city.export" | "city.import" | "ecosystem.read" | "ecosystem.change" | "contracts.read" | "contracts.change" | "responsibility.read" | "responsibility.change" | "responsibility.accept" | "attack.declare" | "assurance.read" | "assurance.change" | "assurance.review" | "assurance.assign" | "assurance.assessors" | "certificates.read" | "certificates.decide" | "certificates.examine" | "oversight.read" | "trust.read" | "trust.decide" | "certificates.keys" | "gate.read" | "gate.decide" | "gate.request-waiver" | "gate.waive" | "gate.suspend" | "gate.lower-tier" | "inbox.read" | "journal.read" | "access.read" | "access.administer" | "access.erase" | "access.delegate" | "invitations.read" | "access.invite" | "my.read" | "my.answer" | "my.findings" | "my.declare" | "my.assess" | "my.share" | "my.team")[];
        };
        NewAssignmentInput: {
            assessor: string;
            from?: string;
            /** @enum {string} */
            grade?: "I1" | "I2" | "I3";
            note?: string;
            subject: string;
            until: string;
        };
        NewMembershipInput: {
            account: string;
            from?: string;
            organisation: string;
            /** @enum {string} */
            role: "executive" | "ciso" | "procurement" | "data-protection" | "soc" | "csirt" | "service-owner" | "standards-owner" | "administrator" | "regulator" | "supplier-owner" | "supplier-contributor" | "assessor";
            until?: string;
        };
        NewSignInProviderInput: {
            clientId: string;
            clientSecret: string;
            id: string;
            /** Format: uri */
            issuer: string;
            name: string;
        };
        NewTeamMemberInput: {
            account: string;
            /** @enum {string} */
            role: "supplier-owner" | "supplier-contributor";
            until?: string;
        };
        Notice: {
            /** Format: date-time */
            at: string;
            day: string | null;
            evidence: string;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "expiry" | "accepted" | "rejected" | "asked" | "finding" | "supply" | "assessment" | "assignment" | "attack";
            readAt: string | null;
            text: string;
            threshold: number | null;
            title: string;
        };
        NoticePage: {
            items: components["schemas"]["Notice"][];
            nextCursor: string | null;
            total: number;
        };
        OfficeDuties: {
            at: string;
            gaps: components["schemas"]["MatrixGap"][];
            office: components["schemas"]["OfficeItem"];
            parts: {
                activity: string;
                do: string;
                /** @enum {string} */
                letter: "A" | "R" | "C" | "I";
                name: string;
                now: boolean;
                scope: string;
                /** @enum {string} */
                state: "business-as-usual" | "heightened" | "attack" | "recovery";
            }[];
            powers: {
                document: string;
                limit: string | null;
                now: boolean;
                /** @enum {string} */
                power: "declare-attack" | "isolate-service" | "shut-down" | "pay-ransom" | "public-statement" | "emergency-spending" | "suspend-supplier" | "accept-risk";
                scope: string;
                states: ("business-as-usual" | "heightened" | "attack" | "recovery")[];
                until: string | null;
            }[];
            toAccept: boolean;
        };
        OfficeItem: {
            actor: string;
            actorName: string;
            /** @default [] */
            authorities: {
                document: string;
                engagement?: string;
                from: string;
                grantedBy: string;
                limit?: string;
                /** @enum {string} */
                power: "declare-attack" | "isolate-service" | "shut-down" | "pay-ransom" | "public-statement" | "emergency-spending" | "suspend-supplier" | "accept-risk";
                sector?: components["schemas"]["Sector"];
                /**
                 * @default [
                 *       "attack"
                 *     ]
                 */
                states: ("business-as-usual" | "heightened" | "attack" | "recovery")[];
                system?: string;
                until?: string;
            }[];
            bearer: {
                email: string;
                isDeputy: boolean;
                name: string;
            } | null;
            /** @default [] */
            clocks: {
                /** @enum {string} */
                as: "owner" | "approver";
                clock: string;
            }[];
            /** @enum {string} */
            commandTier?: "strategic" | "tactical" | "operational";
            /** @default [] */
            cover: "24x7" | {
                days: number[];
                from: string;
                until: string;
            }[];
            /** @default [] */
            deputies: {
                /** @default [] */
                absent: {
                    from: string;
                    until: string;
                }[];
                acceptedOn?: string;
                actor?: string;
                /** Format: email */
                email: string;
                from: string;
                name: string;
                outOfBand?: string;
                phone?: string;
                site?: string;
                team?: string;
                tested?: {
                    minutes: number;
                    on: string;
                };
                trainedOn?: string;
                until?: string;
                verifiedOn?: string;
            }[];
            from?: string;
            gaps: number;
            holder?: {
                /** @default [] */
                absent: {
                    from: string;
                    until: string;
                }[];
                acceptedOn?: string;
                actor?: string;
                /** Format: email */
                email: string;
                from: string;
                name: string;
                outOfBand?: string;
                phone?: string;
                site?: string;
                team?: string;
                tested?: {
                    minutes: number;
                    on: string;
                };
                trainedOn?: string;
                until?: string;
                verifiedOn?: string;
            };
            id: string;
            leftOut?: string;
            name: string;
            note?: string;
            reportsTo?: string;
            revision: number;
            site?: string;
            team?: string;
            until?: string;
        };
        OfficePage: {
            at: string;
            items: components["schemas"]["OfficeItem"][];
            nextCursor: string | null;
            total: number;
        };
        OrganisationChoiceInput: {
            organisation: string;
        };
        OrganisationName: {
            id: string;
            name: string;
        };
        /** @enum {string} */
        Outcome: "allow" | "conditional" | "deny";
        OutcomeChange: {
            after: components["schemas"]["Outcome"];
            because: string[];
            before: components["schemas"]["Outcome"];
            requirements: {
                after: ("met" | "waived" | "unproven" | "expired" | "rejected" | "insufficient-grade" | "not-applicable") | null;
                before: ("met" | "waived" | "unproven" | "expired" | "rejected" | "insufficient-grade" | "not-applicable") | null;
                requirement: string;
                subject: string;
            }[];
            target: {
                id: string;
                kind: components["schemas"]["SubjectKind"];
                name: string;
            };
            tier: components["schemas"]["Tier"];
        };
        Overview: {
            at: string;
            bySector: {
                allow: number;
                conditional: number;
                deny: number;
                sector: components["schemas"]["Sector"] | null;
            }[];
            byTier: {
                allow: number;
                conditional: number;
                deny: number;
                tier: components["schemas"]["Tier"];
            }[];
            conditional: components["schemas"]["Refusal"][];
            engagements: {
                allow: number;
                conditional: number;
                deny: number;
            };
            expiring: {
                day: string;
                daysLeft: number;
                evidence: string | null;
                requirement: string | null;
                subject: {
                    id: string;
                    kind: components["schemas"]["SubjectKind"];
                    name: string;
                };
                /** @enum {string} */
                what: "evidence" | "waiver" | "engagement";
            }[];
            refused: components["schemas"]["Refusal"][];
            totals: {
                allow: number;
                conditional: number;
                deny: number;
                subjects: number;
            };
        };
        OwnNameInput: {
            name: string;
        };
        Paper: {
            id: string;
            subject: string;
            title: string;
            type: string;
            until: string | null;
        };
        PartyReason: {
            evidence: string[];
            principle: string | null;
            requirement: string | null;
            rule: string;
            status: ("met" | "waived" | "unproven" | "expired" | "rejected" | "insufficient-grade" | "not-applicable") | null;
            subject: string | null;
            text: string;
            until: string | null;
            /** @enum {string} */
            weight: "blocks" | "condition" | "advice";
        };
        PartyWhatIf: {
            at: string;
            byRequirement: {
                comesIn: number;
                fallsOut: number;
                requirement: string;
            }[];
            changedConditions: components["schemas"]["OutcomeChange"][];
            comesIn: components["schemas"]["OutcomeChange"][];
            fallsOut: components["schemas"]["OutcomeChange"][];
            tiers: components["schemas"]["TierChange"][];
            unchanged: number;
        };
        PartyWhatIfQuestionInput: {
            at?: string;
            changes: ({
                /** @constant */
                change: "suspend";
                /**
                 * @default all-it-reaches
                 * @enum {string}
                 */
                scope: "itself" | "all-it-reaches";
                subject: string;
            } | {
                /** @constant */
                change: "remove";
                subject: string;
            } | {
                by: string;
                /** @constant */
                change: "replace";
                subject: string;
            } | {
                /** @constant */
                change: "downgrade";
                /** @enum {string} */
                grade: "I0" | "I1" | "I2" | "I3";
                subject: string;
            })[];
        };
        Passkey: {
            backedUp: boolean;
            createdAt: string | null;
            deviceType: string;
            id: string;
            name: string | null;
        };
        PasskeyAnswerInput: {
            name?: string;
            response: {
                id: string;
            } & {
                [key: string]: unknown;
            };
        };
        PasskeyGoneInput: {
            id: string;
        };
        PasskeyNameInput: {
            id: string;
            name: string;
        };
        PasskeyOptions: {
            challenge: string;
        } & {
            [key: string]: unknown;
        };
        PasswordAgainInput: {
            password: string;
        };
        PasswordByLinkInput: {
            newPassword: string;
            token: string;
        };
        PasswordChangeInput: {
            currentPassword: string;
            newPassword: string;
            revokeOtherSessions?: boolean;
        };
        PastWork: {
            by: string;
            for: string;
            from: string;
            id: string;
            /** @enum {string} */
            kind: "consultancy" | "implementation";
            person?: string;
            until?: string;
            what: string;
        };
        PastWorkItem: {
            by: string;
            byName: string;
            for: string;
            forName: string;
            from: string;
            id: string;
            /** @enum {string} */
            kind: "consultancy" | "implementation";
            person?: string;
            revision: number;
            until?: string;
            what: string;
        };
        PastWorkPage: {
            at: string;
            items: components["schemas"]["PastWorkItem"][];
            nextCursor: string | null;
            total: number;
        };
        PlacedCity: {
            country: string | null;
            dimensions: {
                /** @enum {string} */
                dimension: "governance-model" | "security-measures" | "technical-standards" | "third-party-management";
                findings: components["schemas"]["PlacedFinding"][];
                /** @enum {string} */
                step: "no-data" | "informal" | "defined" | "practised" | "measured";
            }[];
            id: string;
            latest: string | null;
            name: string;
            own: boolean;
        };
        PlacedFinding: {
            /** @enum {string} */
            dimension: "governance-model" | "security-measures" | "technical-standards" | "third-party-management";
            from?: string[];
            id: string;
            latest: boolean;
            on: string;
            question: string;
            /** @constant */
            scope?: "sector";
            source: {
                /**
                 * @default document
                 * @enum {string}
                 */
                kind: "paper" | "document" | "statement" | "visit" | "own-records";
                section?: string;
                title: string;
                /** Format: uri */
                url?: string;
            };
            /** @enum {string} */
            step: "no-data" | "informal" | "defined" | "practised" | "measured";
            text: string;
        };
        PostureReport: {
            assurance: {
                accepted: number;
                certificates: number;
                ending: number;
                suspensions: number;
                waivers: number;
            };
            at: string;
            baseline: string | null;
            complete: boolean;
            decisions: components["schemas"]["FollowedDecision"][];
            exercises: {
                actionsOverdue: number;
                held: string[];
            };
            findings: {
                bySeverity: {
                    open: number;
                    overdue: number;
                    /** @enum {string} */
                    severity: "major" | "minor" | "observation" | "opportunity";
                }[];
                closed: number;
                written: number;
            };
            friction: components["schemas"]["Friction"];
            from: string;
            governance: components["schemas"]["GovernanceFinding"][];
            offices: {
                /** @enum {string} */
                id: "council" | "executive" | "ciso" | "procurement" | "data-protection" | "legal" | "communications" | "service-owner" | "soc-lead" | "csirt-lead";
                name: string;
                training: {
                    everyDays: number;
                    /** @enum {string} */
                    state: "in-date" | "lapsed" | "never";
                    trained: {
                        on: string;
                        person: string;
                        until: string;
                    }[];
                    what: string;
                };
            }[];
            passing: {
                before: number;
                now: number;
            };
            quarter: string;
            readiness: {
                areas: {
                    /** @enum {string} */
                    area: "organisation" | "people" | "tools" | "processes" | "partners";
                    passed: number;
                    required: number;
                    score: number;
                }[];
                counts: {
                    fail: number;
                    partial: number;
                    pass: number;
                    unknown: number;
                };
                first: string[];
                tier: components["schemas"]["Tier"];
            };
            tiers: {
                allow: number;
                conditional: number;
                deny: number;
                tier: components["schemas"]["Tier"];
            }[];
        };
        Principle: {
            id: string;
            key: string;
            name: string;
            text: string;
        };
        Principles: {
            principles: components["schemas"]["Principle"][];
        };
        Problem: {
            code: string;
            detail: string;
            help: string;
            instance?: string;
            issues?: components["schemas"]["ProblemIssue"][];
            status: number;
            title: string;
            type: string;
        };
        ProblemIssue: {
            code: string;
            column?: number;
            help?: string;
            line?: number;
            message: string;
            path: string;
            way?: {
                id: string | null;
                link: string | null;
                name: string;
            }[];
        };
        Product: {
            id: string;
            impact: components["schemas"]["Impact"];
            maker: string;
            name: string;
            note?: string;
            supportUntil?: string;
            /** @default [] */
            traits: ("pilot" | "personal-data" | "senses-people" | "open-data" | "remote-access" | "consumer-device")[];
            version?: string;
        };
        ProductInput: {
            id: string;
            impact: components["schemas"]["Impact"];
            maker: string;
            name: string;
            note?: string;
            supportUntil?: string;
            /** @default [] */
            traits: ("pilot" | "personal-data" | "senses-people" | "open-data" | "remote-access" | "consumer-device")[];
            version?: string;
        };
        ProductItem: {
            id: string;
            impact: components["schemas"]["Impact"];
            maker: string;
            name: string;
            note?: string;
            outcome: components["schemas"]["Outcome"];
            revision: number;
            supportUntil?: string;
            tier: components["schemas"]["Tier"];
            /** @default [] */
            traits: ("pilot" | "personal-data" | "senses-people" | "open-data" | "remote-access" | "consumer-device")[];
            version?: string;
        };
        ProductPage: {
            at: string;
            items: components["schemas"]["ProductItem"][];
            nextCursor: string | null;
            total: number;
        };
        ProposedBaselineInput: {
            changes: components["schemas"]["BaselineChangeInput"][];
            effectiveFrom: string;
            note: string;
            version: string;
        };
        ReachedItem: {
            accountable: {
                contact: {
                    email: string;
                    name: string;
                } | null;
                id: string;
                name: string;
            } | null;
            devices: number;
            hop: number;
            id: string;
            kind: components["schemas"]["SubjectKind"];
            layers: components["schemas"]["Layer"][];
            link: components["schemas"]["GraphLink"] | null;
            links: components["schemas"]["GraphLink"][];
            name: string;
            operator: {
                contact: {
                    email: string;
                    name: string;
                } | null;
                id: string;
                name: string;
            } | null;
            outcome: components["schemas"]["Outcome"];
            path: {
                id: string;
                name: string;
            }[];
            peopleServed: number | null;
            provider: {
                contact: {
                    email: string;
                    name: string;
                } | null;
                id: string;
                name: string;
            } | null;
            sector: components["schemas"]["Sector"] | null;
            tier: components["schemas"]["Tier"];
        };
        ReachPage: {
            at: string;
            items: components["schemas"]["ReachedItem"][];
            nextCursor: string | null;
            of: {
                id: string;
                name: string;
            };
            summary: {
                devices: number;
                engagements: number;
                fleets: number;
                hops: number;
                organisations: number;
                people: {
                    atLeast: number;
                    atMost: number;
                };
                products: number;
                systems: number;
            };
            total: number;
        };
        Readiness: {
            areas: {
                /** @enum {string} */
                area: "organisation" | "people" | "tools" | "processes" | "partners";
                passed: number;
                required: number;
                score: number;
            }[];
            at: string;
            checks: {
                /** @enum {string} */
                area: "organisation" | "people" | "tools" | "processes" | "partners";
                asks: string;
                days: number;
                evidence: string[];
                first: ("5.1" | "5.2" | "6.1" | "6.2" | "6.3" | "6.4" | "6.5" | "6.6" | "7.1" | "7.2" | "7.3" | "7.4" | "7.5" | "7.6" | "8.1" | "8.2" | "8.3" | "9.1" | "9.2" | "9.3" | "9.4")[];
                freshDays: number | null;
                fromTier: components["schemas"]["Tier"];
                id: string;
                name: string;
                other: string[];
                /** @enum {string} */
                owner: "council" | "executive" | "ciso" | "procurement" | "data-protection" | "legal" | "communications" | "service-owner" | "soc-lead" | "csirt-lead";
                ownerName: string;
                remedy: string;
                required: boolean;
                /** @enum {string} */
                result: "pass" | "partial" | "fail" | "unknown";
                sim3: string[];
                text: string;
            }[];
            counts: {
                fail: number;
                partial: number;
                pass: number;
                unknown: number;
            };
            first: string[];
            parameters: {
                assessment: string | null;
                confirmation: string | null;
                evidenced: number;
                gap: number;
                id: string;
                name: string;
                said: number | null;
                target: number;
            }[];
            tier: components["schemas"]["Tier"];
            trend: {
                at: string;
                fail: number;
                partial: number;
                pass: number;
                score: number;
                unknown: number;
            }[];
        };
        ReadinessItem: {
            id: string;
            /** @enum {string} */
            kind: "paper" | "service" | "duty" | "training" | "source" | "channel" | "drill" | "escalation" | "playbook" | "exercise" | "clock" | "intake" | "sharing" | "metric" | "review" | "registration" | "assessment" | "confirmation";
            on: string;
            owner: string;
            record: components["schemas"]["ReadinessRecord"];
            revision: number;
            title: string;
        };
        ReadinessPage: {
            at: string;
            items: components["schemas"]["ReadinessItem"][];
            nextCursor: string | null;
            total: number;
        };
        ReadinessRecord: {
            approvedBy: string;
            id: string;
            /** @constant */
            kind: "paper";
            note?: string;
            on: string;
            owner: string;
            /** @enum {string} */
            paper: "mandate" | "constituency" | "authority" | "responsibility" | "incident-classes" | "security-policy" | "disclosure-policy" | "skills-matrix" | "custody-log";
            place?: string;
            title: string;
        } | {
            /** @enum {string} */
            hours: "round-the-clock" | "extended" | "office";
            id: string;
            /** @constant */
            kind: "service";
            level: string;
            note?: string;
            on: string;
            owner: string;
            published: boolean;
            /** @enum {string} */
            service: "5.1" | "5.2" | "6.1" | "6.2" | "6.3" | "6.4" | "6.5" | "6.6" | "7.1" | "7.2" | "7.3" | "7.4" | "7.5" | "7.6" | "8.1" | "8.2" | "8.3" | "9.1" | "9.2" | "9.3" | "9.4";
            staff: number;
            title: string;
        } | {
            coveredUntil: string;
            gaps: number;
            id: string;
            /** @constant */
            kind: "duty";
            note?: string;
            on: string;
            owner: string;
            /** @enum {string} */
            role: "incident-lead" | "analyst" | "communications" | "legal" | "service-owner";
            title: string;
            trained: number;
        } | {
            id: string;
            /** @constant */
            kind: "training";
            note?: string;
            /** @enum {string} */
            office: "council" | "executive" | "ciso" | "procurement" | "data-protection" | "legal" | "communications" | "service-owner" | "soc-lead" | "csirt-lead";
            on: string;
            owner: string;
            person: string;
            title: string;
            until: string;
        } | {
            id: string;
            /** @constant */
            kind: "source";
            note?: string;
            on: string;
            owner: string;
            retentionDays: number;
            system: string;
            title: string;
        } | {
            /** @enum {string} */
            channel: "voice" | "messaging" | "internet";
            id: string;
            /** @constant */
            kind: "channel";
            note?: string;
            on: string;
            owner: string;
            title: string;
        } | {
            asked: number;
            /** @enum {string} */
            drill: "reachability" | "backup-restore" | "traffic-light-protocol";
            id: string;
            /** @constant */
            kind: "drill";
            note?: string;
            on: string;
            owner: string;
            succeeded: number;
            system?: string;
            title: string;
        } | {
            deputy: string;
            id: string;
            /** @constant */
            kind: "escalation";
            note?: string;
            on: string;
            owner: string;
            route: string;
            template: boolean;
            title: string;
            /** @enum {string} */
            to: "governance" | "press" | "legal";
        } | {
            exercisedOn?: string;
            id: string;
            /** @constant */
            kind: "playbook";
            note?: string;
            on: string;
            owner: string;
            /** @enum {string} */
            scenario: "ransomware" | "ddos" | "data-leak" | "ot-sabotage" | "supplier-compromise" | "insider" | "election-media";
            title: string;
        } | {
            /** @default [] */
            actions: {
                doneOn?: string;
                due: string;
                owner: string;
                text: string;
            }[];
            id: string;
            /** @constant */
            kind: "exercise";
            /** @enum {string} */
            level: "discussion" | "operations";
            note?: string;
            on: string;
            owner: string;
            /** @enum {string} */
            scenario: "ransomware" | "ddos" | "data-leak" | "ot-sabotage" | "supplier-compromise" | "insider" | "election-media";
            title: string;
        } | {
            clock: string;
            deputy: string;
            dryRunOn?: string;
            id: string;
            /** @constant */
            kind: "clock";
            note?: string;
            on: string;
            owner: string;
            route: string;
            title: string;
        } | {
            answeredWithinDays: number;
            id: string;
            /** @constant */
            kind: "intake";
            note?: string;
            on: string;
            owner: string;
            securityTxtUntil: string;
            title: string;
        } | {
            /** @enum {string} */
            direction: "in" | "out" | "both";
            id: string;
            /** @constant */
            kind: "sharing";
            note?: string;
            on: string;
            owner: string;
            title: string;
            with: string;
        } | {
            id: string;
            /** @constant */
            kind: "metric";
            /** @enum {string} */
            metric: "mttd" | "mtta" | "mttr" | "on-time" | "recurrence";
            note?: string;
            on: string;
            owner: string;
            title: string;
            value: number;
        } | {
            by: string;
            id: string;
            /** @constant */
            kind: "review";
            note?: string;
            on: string;
            owner: string;
            /** @enum {string} */
            review: "internal-audit" | "peer-review";
            title: string;
        } | {
            id: string;
            /** @constant */
            kind: "registration";
            note?: string;
            on: string;
            owner: string;
            /** @enum {string} */
            register: "national-csirt" | "tf-csirt" | "first" | "isac";
            title: string;
            until: string;
        } | {
            evidence: string;
            id: string;
            /** @constant */
            kind: "assessment";
            level: number;
            note?: string;
            on: string;
            owner: string;
            parameter: string;
            title: string;
        } | {
            assessment: string;
            /** @enum {string} */
            basis: "approval" | "audit";
            by: string;
            id: string;
            /** @constant */
            kind: "confirmation";
            level: number;
            note?: string;
            on: string;
            owner: string;
            reference: string;
            title: string;
        };
        ReadinessRecordInput: {
            approvedBy: string;
            id: string;
            /** @constant */
            kind: "paper";
            note?: string;
            on: string;
            owner: string;
            /** @enum {string} */
            paper: "mandate" | "constituency" | "authority" | "responsibility" | "incident-classes" | "security-policy" | "disclosure-policy" | "skills-matrix" | "custody-log";
            place?: string;
            title: string;
        } | {
            /** @enum {string} */
            hours: "round-the-clock" | "extended" | "office";
            id: string;
            /** @constant */
            kind: "service";
            level: string;
            note?: string;
            on: string;
            owner: string;
            published: boolean;
            /** @enum {string} */
            service: "5.1" | "5.2" | "6.1" | "6.2" | "6.3" | "6.4" | "6.5" | "6.6" | "7.1" | "7.2" | "7.3" | "7.4" | "7.5" | "7.6" | "8.1" | "8.2" | "8.3" | "9.1" | "9.2" | "9.3" | "9.4";
            staff: number;
            title: string;
        } | {
            coveredUntil: string;
            gaps: number;
            id: string;
            /** @constant */
            kind: "duty";
            note?: string;
            on: string;
            owner: string;
            /** @enum {string} */
            role: "incident-lead" | "analyst" | "communications" | "legal" | "service-owner";
            title: string;
            trained: number;
        } | {
            id: string;
            /** @constant */
            kind: "training";
            note?: string;
            /** @enum {string} */
            office: "council" | "executive" | "ciso" | "procurement" | "data-protection" | "legal" | "communications" | "service-owner" | "soc-lead" | "csirt-lead";
            on: string;
            owner: string;
            person: string;
            title: string;
            until: string;
        } | {
            id: string;
            /** @constant */
            kind: "source";
            note?: string;
            on: string;
            owner: string;
            retentionDays: number;
            system: string;
            title: string;
        } | {
            /** @enum {string} */
            channel: "voice" | "messaging" | "internet";
            id: string;
            /** @constant */
            kind: "channel";
            note?: string;
            on: string;
            owner: string;
            title: string;
        } | {
            asked: number;
            /** @enum {string} */
            drill: "reachability" | "backup-restore" | "traffic-light-protocol";
            id: string;
            /** @constant */
            kind: "drill";
            note?: string;
            on: string;
            owner: string;
            succeeded: number;
            system?: string;
            title: string;
        } | {
            deputy: string;
            id: string;
            /** @constant */
            kind: "escalation";
            note?: string;
            on: string;
            owner: string;
            route: string;
            template: boolean;
            title: string;
            /** @enum {string} */
            to: "governance" | "press" | "legal";
        } | {
            exercisedOn?: string;
            id: string;
            /** @constant */
            kind: "playbook";
            note?: string;
            on: string;
            owner: string;
            /** @enum {string} */
            scenario: "ransomware" | "ddos" | "data-leak" | "ot-sabotage" | "supplier-compromise" | "insider" | "election-media";
            title: string;
        } | {
            /** @default [] */
            actions: {
                doneOn?: string;
                due: string;
                owner: string;
                text: string;
            }[];
            id: string;
            /** @constant */
            kind: "exercise";
            /** @enum {string} */
            level: "discussion" | "operations";
            note?: string;
            on: string;
            owner: string;
            /** @enum {string} */
            scenario: "ransomware" | "ddos" | "data-leak" | "ot-sabotage" | "supplier-compromise" | "insider" | "election-media";
            title: string;
        } | {
            clock: string;
            deputy: string;
            dryRunOn?: string;
            id: string;
            /** @constant */
            kind: "clock";
            note?: string;
            on: string;
            owner: string;
            route: string;
            title: string;
        } | {
            answeredWithinDays: number;
            id: string;
            /** @constant */
            kind: "intake";
            note?: string;
            on: string;
            owner: string;
            securityTxtUntil: string;
            title: string;
        } | {
            /** @enum {string} */
            direction: "in" | "out" | "both";
            id: string;
            /** @constant */
            kind: "sharing";
            note?: string;
            on: string;
            owner: string;
            title: string;
            with: string;
        } | {
            id: string;
            /** @constant */
            kind: "metric";
            /** @enum {string} */
            metric: "mttd" | "mtta" | "mttr" | "on-time" | "recurrence";
            note?: string;
            on: string;
            owner: string;
            title: string;
            value: number;
        } | {
            by: string;
            id: string;
            /** @constant */
            kind: "review";
            note?: string;
            on: string;
            owner: string;
            /** @enum {string} */
            review: "internal-audit" | "peer-review";
            title: string;
        } | {
            id: string;
            /** @constant */
            kind: "registration";
            note?: string;
            on: string;
            owner: string;
            /** @enum {string} */
            register: "national-csirt" | "tf-csirt" | "first" | "isac";
            title: string;
            until: string;
        } | {
            evidence: string;
            id: string;
            /** @constant */
            kind: "assessment";
            level: number;
            note?: string;
            on: string;
            owner: string;
            parameter: string;
            title: string;
        } | {
            assessment: string;
            /** @enum {string} */
            basis: "approval" | "audit";
            by: string;
            id: string;
            /** @constant */
            kind: "confirmation";
            level: number;
            note?: string;
            on: string;
            owner: string;
            reference: string;
            title: string;
        };
        Reason: {
            evidence: string[];
            principle: string | null;
            requirement: string | null;
            rule: string;
            status: ("met" | "waived" | "unproven" | "expired" | "rejected" | "insufficient-grade" | "not-applicable") | null;
            subject: string | null;
            text: string;
            until: string | null;
            waiver: string | null;
            /** @enum {string} */
            weight: "blocks" | "condition" | "advice";
        };
        RecognisedScheme: {
            atMostDays: number;
            conditions: {
                id: string;
                text: string;
            }[];
            /** @enum {string} */
            confidence: "V" | "K";
            credit: {
                levels?: string[];
                requirements: string[];
                /** @enum {string} */
                upToGrade: "I1" | "I2" | "I3";
            }[];
            id: string;
            issuedBy: string;
            name: string;
            note?: string;
            scopes: ("organisation" | "service" | "product" | "site")[];
        };
        RecognisedSchemePage: {
            items: components["schemas"]["RecognisedScheme"][];
            nextCursor: string | null;
            total: number;
        };
        RecoveryCodes: {
            backupCodes: string[];
        };
        Refusal: {
            blocking: number;
            conditions: number;
            outcome: components["schemas"]["Outcome"];
            target: {
                id: string;
                kind: components["schemas"]["SubjectKind"];
                name: string;
            };
            tier: components["schemas"]["Tier"];
            topReason: string;
        };
        RegisteredCertificate: {
            about: string;
            accreditation: {
                body: string;
                number: string;
                scheme: string;
                until: string;
            } | null;
            assessor: string;
            at: string;
            baseline: string;
            baselineHash: string;
            conditions: string[];
            counts: boolean;
            exclusions: string[];
            from: string;
            /** @enum {string} */
            grade: "I1" | "I2" | "I3";
            history: {
                deciders: number;
                on: string;
                reason: string | null;
                /** @enum {string} */
                step: "apply" | "assess" | "issue" | "suspend" | "prolong" | "lift" | "withdraw" | "supersede" | "surveil";
                until: string | null;
            }[];
            holder: string;
            meaning: string;
            number: string;
            registration: string | null;
            requirements: string[];
            /** @enum {string} */
            scope: "organisation" | "service" | "product" | "site";
            signed: {
                credential: string;
                document: string;
                file: string;
                issuer: string;
                logEntry: number;
                statusLists: string[];
            } | null;
            site: string | null;
            /** @enum {string} */
            state: "applied" | "under-assessment" | "in-force" | "suspended" | "withdrawn" | "expired" | "superseded";
            supersededBy: string | null;
            supersedes: string | null;
            supportUntil: string | null;
            surveillance: {
                due: string;
                what: string;
            }[];
            tier: components["schemas"]["Tier"];
            until: string;
            versions: string[];
        };
        RegisteredCertificateItem: {
            about: string;
            assessor: string;
            baseline: string;
            counts: boolean;
            from: string;
            /** @enum {string} */
            grade: "I1" | "I2" | "I3";
            holder: string;
            meaning: string;
            number: string;
            registration: string | null;
            /** @enum {string} */
            scope: "organisation" | "service" | "product" | "site";
            /** @enum {string} */
            state: "applied" | "under-assessment" | "in-force" | "suspended" | "withdrawn" | "expired" | "superseded";
            tier: components["schemas"]["Tier"];
            until: string;
        };
        RegisteredCertificatePage: {
            at: string;
            items: components["schemas"]["RegisteredCertificateItem"][];
            nextCursor: string | null;
            total: number;
        };
        RegisterNotes: {
            counts: {
                [key: string]: number;
            };
            notes: {
                count?: {
                    /** @enum {string} */
                    of: "all" | "table1" | "in-development" | "with-topics" | "bsi-body";
                    paperSays: number;
                };
                counted?: number;
                id: string;
                paper: string[];
                /** @default [] */
                rows: number[];
                text: string;
                title: string;
            }[];
        };
        RegistryImport: {
            about: string;
            counts: {
                create: number;
                keep: number;
                skip: number;
                update: number;
            };
            digest: string;
            endedEarly: boolean;
            faults: {
                help: string;
                message: string;
                place: {
                    column?: string;
                    pointer?: string;
                    row?: number;
                    sheet?: string;
                };
                where: string;
            }[];
            file: {
                bytes: number;
                name: string;
                sha256: string;
            };
            /** @enum {string} */
            format: "csv" | "xlsx" | "ocds" | "cyclonedx" | "spdx";
            items: {
                /** @enum {string} */
                action: "create" | "update" | "keep" | "skip";
                differences: {
                    field: string;
                    given: string;
                    has: string;
                }[];
                id: string;
                key: string;
                /** @enum {string} */
                kind: "actors" | "systems" | "products" | "fleets" | "engagements" | "supplies" | "sightings";
                matchedBy: ("legal-id" | "id" | "name") | null;
                name: string;
                place: {
                    column?: string;
                    pointer?: string;
                    row?: number;
                    sheet?: string;
                };
                where: string;
            }[];
            itemsLeftOut: number;
            notTaken: {
                count: number;
                example: string;
                pointer: string;
            }[];
            stored: boolean;
        };
        Remedy: {
            /** @enum {string} */
            action: "review" | "resubmit" | "renew" | "provide" | "assess" | "waive" | "start" | "publish" | "lift" | "correct";
            days: number;
            evidenceTypes: string[];
            grade: ("I0" | "I1" | "I2" | "I3") | null;
            requirement: string | null;
            settles: {
                requirement: string | null;
                subject: string | null;
            }[];
            subject: string | null;
            text: string;
            who: string[];
        };
        RequestCounts: {
            must: {
                met: number;
                open: number;
                waiting: number;
            };
            should: {
                met: number;
                open: number;
                waiting: number;
            };
        };
        RequestItem: {
            days: number;
            demands: {
                /** @enum {string} */
                better: "lower" | "higher" | "same";
                demanded: number | string | boolean | string[] | null;
                name: string;
                /** @enum {string} */
                unit: "days" | "hours" | "minutes" | "percent" | "years" | "year" | "count" | "choice" | "flag" | "list";
            }[];
            draft: boolean;
            evidenceTypes: string[];
            /** @enum {string} */
            minimumGrade: "I0" | "I1" | "I2" | "I3";
            papers: components["schemas"]["Paper"][];
            requirement: {
                id: string;
                principle: string;
                text: string;
            };
            reusable: components["schemas"]["Paper"][];
            standing: components["schemas"]["Standing"];
            /** @enum {string} */
            state: "met" | "waiting" | "open";
            /** @enum {string} */
            strength: "M" | "S";
            subject: {
                id: string;
                kind: components["schemas"]["SubjectKind"];
                name: string;
            };
            tier: components["schemas"]["Tier"];
        };
        RequestPage: {
            at: string;
            counts: components["schemas"]["RequestCounts"];
            items: components["schemas"]["RequestItem"][];
            nextCursor: string | null;
            total: number;
        };
        Requirement: {
            actors: string[];
            bindsFrom?: string;
            bindsUntil?: string;
            /** @default {} */
            crosswalk: {
                [key: string]: string[];
            };
            evidence: string[];
            id: string;
            layers: components["schemas"]["Layer"][];
            /** @default {} */
            params: {
                [key: string]: {
                    /** @enum {string} */
                    better: "lower" | "higher" | "same";
                    choices?: string[];
                    max?: number;
                    min?: number;
                    tiers: [
                        number | string | boolean | string[] | null,
                        number | string | boolean | string[] | null,
                        number | string | boolean | string[] | null,
                        number | string | boolean | string[] | null
                    ];
                    /** @enum {string} */
                    unit: "days" | "hours" | "minutes" | "percent" | "years" | "year" | "count" | "choice" | "flag" | "list";
                };
            };
            principle: string;
            standard?: string;
            subjects: components["schemas"]["SubjectKind"][];
            text: string;
            tiers: [
                "M" | "S" | "-",
                "M" | "S" | "-",
                "M" | "S" | "-",
                "M" | "S" | "-"
            ];
            validityDays: number | null;
            /** @default [] */
            when: ("physical-effect" | "partnership" | "third-party" | "pilot" | "personal-data" | "senses-people" | "open-data" | "remote-access" | "consumer-device")[];
        };
        RequirementPage: {
            items: components["schemas"]["Requirement"][];
            nextCursor: string | null;
            total: number;
        };
        ResetLink: {
            /** Format: date-time */
            expiresAt: string;
            link: string;
        };
        ResponsibilityMatrix: {
            activities: {
                attack: string;
                group: string;
                id: string;
                isOwn: boolean;
                name: string;
                normally: string;
            }[];
            at: string;
            cells: components["schemas"]["MatrixCell"][];
            gaps: number;
            offices: {
                actor: string;
                actorName: string;
                bearer: string | null;
                id: string;
                name: string;
            }[];
            scope: string;
            scopes: string[];
            /** @enum {string} */
            state: "business-as-usual" | "heightened" | "attack" | "recovery";
            states: ("business-as-usual" | "heightened" | "attack" | "recovery")[];
        };
        ReviewBodyInput: {
            /** @enum {string} */
            grade?: "I0" | "I1" | "I2" | "I3";
            reason?: string;
            /** @enum {string} */
            verdict: "accept" | "reject" | "ask";
        };
        RowFault: {
            column: string | null;
            help: string;
            line: number | null;
            message: string;
            row: number;
        };
        Rules: {
            rules: {
                chapter: string;
                id: string;
                source: string;
                text: string;
            }[];
        };
        SecondFactorCodeInput: {
            code: string;
        };
        SecondFactorEnrolment: {
            backupCodes: string[];
            totpURI: string;
        };
        /** @enum {string} */
        Sector: "administration" | "education" | "healthcare" | "public-safety" | "real-estate" | "transport" | "utilities";
        SectorEntry: {
            /** @enum {string} */
            id: "administration" | "education" | "healthcare" | "public-safety" | "real-estate" | "transport" | "utilities";
            name: string;
            text: string;
        };
        SecurityTopic: {
            id: string;
            name: string;
            principles: string[];
            text: string;
        };
        SecurityTopics: {
            sectors: components["schemas"]["SectorEntry"][];
            topics: components["schemas"]["SecurityTopic"][];
        };
        Sessions: {
            items: {
                /** Format: date-time */
                createdAt: string;
                current: boolean;
                /** Format: date-time */
                expiresAt: string;
                id: string;
                ipAddress: string | null;
                /** Format: date-time */
                lastUsedAt: string;
                userAgent: string | null;
            }[];
        };
        SightingItem: {
            from: string;
            id: string;
            note?: string;
            on: string;
            revision: number;
            /** @enum {string} */
            seenIn: "contract" | "sbom" | "list" | "other";
            source: string;
            to: string;
            what: string;
        };
        SightingPage: {
            at: string;
            items: components["schemas"]["SightingItem"][];
            nextCursor: string | null;
            total: number;
        };
        SignInAnswer: {
            twoFactorRedirect: boolean;
        };
        SignInInput: {
            email: string;
            password: string;
        };
        SignInMethods: {
            passwords: boolean;
            providers: {
                id: string;
                name: string;
            }[];
        };
        SignInProvider: {
            clientId: string;
            id: string;
            issuer: string;
            /** Format: date-time */
            madeAt: string;
            madeBy: string;
            name: string;
            redirectUri: string;
        };
        SignInProviders: {
            items: components["schemas"]["SignInProvider"][];
        };
        SingleSignOnAnswer: {
            url: string;
        };
        SingleSignOnInput: {
            /** @default / */
            callbackURL: string;
            /** @default /sign-in */
            errorCallbackURL: string;
            providerId: string;
        };
        Standard: {
            body: string;
            /** @enum {string} */
            confidence?: "V" | "K";
            document: string;
            edition?: string;
            id: string;
            /**
             * @default standard
             * @enum {string}
             */
            kind: "standard" | "law" | "guideline" | "label-scheme" | "framework";
            layers: components["schemas"]["Layer"][];
            /** @enum {string} */
            licence?: "ids-only" | "text-reusable";
            note?: string;
            /** @default [] */
            replaces: string[];
            row?: number;
            sectors: ("administration" | "education" | "healthcare" | "public-safety" | "real-estate" | "transport" | "utilities" | "all")[];
            since?: string;
            /** @enum {string} */
            status: "published" | "in-development" | "superseded" | "withdrawn";
            statusNote?: string;
            /** @default [] */
            supersededBy: string[];
            table1?: string;
            title: string;
            topics: string[];
        };
        StandardDetail: {
            at: string;
            bound: {
                id: string;
                kind: components["schemas"]["SubjectKind"];
                name: string;
                tier: components["schemas"]["Tier"];
            }[];
            mandate: components["schemas"]["Mandate"] | null;
            mandates: {
                effectiveFrom: string;
                mandate: components["schemas"]["Mandate"];
                version: string;
            }[];
            requirements: {
                id: string;
                principle: string;
                text: string;
            }[];
            standard: components["schemas"]["Standard"];
        };
        StandardItem: {
            body: string;
            /** @enum {string} */
            confidence?: "V" | "K";
            document: string;
            edition?: string;
            id: string;
            /**
             * @default standard
             * @enum {string}
             */
            kind: "standard" | "law" | "guideline" | "label-scheme" | "framework";
            layers: components["schemas"]["Layer"][];
            /** @enum {string} */
            licence?: "ids-only" | "text-reusable";
            mandate: components["schemas"]["Mandate"] | null;
            note?: string;
            /** @default [] */
            replaces: string[];
            row?: number;
            sectors: ("administration" | "education" | "healthcare" | "public-safety" | "real-estate" | "transport" | "utilities" | "all")[];
            since?: string;
            /** @enum {string} */
            status: "published" | "in-development" | "superseded" | "withdrawn";
            statusNote?: string;
            /** @default [] */
            supersededBy: string[];
            table1?: string;
            title: string;
            topics: string[];
        };
        StandardPage: {
            at: string;
            items: components["schemas"]["StandardItem"][];
            nextCursor: string | null;
            total: number;
        };
        Standing: {
            /** @enum {string} */
            bestGrade?: "I0" | "I1" | "I2" | "I3";
            evidence: string[];
            /** @enum {string} */
            minimumGrade: "I0" | "I1" | "I2" | "I3";
            requirement: string;
            rule: string;
            /** @enum {string} */
            status: "met" | "waived" | "unproven" | "expired" | "rejected" | "insufficient-grade" | "not-applicable";
            /** @enum {string} */
            strength: "M" | "S" | "-";
            subject: string;
            text: string;
            /** @enum {string} */
            underlying?: "met" | "waived" | "unproven" | "expired" | "rejected" | "insufficient-grade" | "not-applicable";
            until: string | null;
            waiver?: string;
        };
        StatedValues: {
            [key: string]: number | string | boolean | string[];
        };
        StoredDecision: {
            at: string;
            baseline: {
                hash: string;
                id: string;
                version: string;
            } | null;
            /** Format: date-time */
            decidedAt: string;
            decidedBy: string;
            id: string;
            inputsDigest: string;
            outcome: components["schemas"]["Outcome"];
            reasons: components["schemas"]["Reason"][];
            remedies: components["schemas"]["Remedy"][];
            subjects: components["schemas"]["SubjectVerdict"][];
            target: {
                id: string;
                kind: components["schemas"]["SubjectKind"];
                name: string;
            };
            validUntil: string | null;
        };
        Strategy: {
            at: string;
            city: string;
            goals: {
                /** @enum {string} */
                better: "higher" | "lower";
                id: string;
                measure: string;
                owner: string;
                /** @default [] */
                progress: {
                    on: string;
                    source: string;
                    value: number;
                }[];
                states: components["schemas"]["TargetState"][];
                text: string;
                title: string;
                unit: string;
            }[];
        };
        StudyItem: {
            country?: string;
            /** @default [] */
            findings: {
                /** @enum {string} */
                dimension: "governance-model" | "security-measures" | "technical-standards" | "third-party-management";
                id: string;
                on: string;
                question: string;
                /** @constant */
                scope?: "sector";
                source: {
                    /**
                     * @default document
                     * @enum {string}
                     */
                    kind: "paper" | "document" | "statement" | "visit" | "own-records";
                    section?: string;
                    title: string;
                    /** Format: uri */
                    url?: string;
                };
                /** @enum {string} */
                step: "no-data" | "informal" | "defined" | "practised" | "measured";
                text: string;
            }[];
            id: string;
            name: string;
            revision: number;
        };
        StudyPage: {
            at: string;
            items: components["schemas"]["StudyItem"][];
            nextCursor: string | null;
            total: number;
        };
        Subject: {
            accountable: string | null;
            actorKinds: string[];
            degree: ("0" | "1" | "2" | "3" | "4" | "5" | "R" | "M") | null;
            designated: boolean;
            fleetSize: number;
            id: string;
            impact: components["schemas"]["Impact"] | null;
            inService: {
                from: string | null;
                until: string | null;
            };
            kind: components["schemas"]["SubjectKind"];
            layers: components["schemas"]["Layer"][];
            name: string;
            operator: string | null;
            provider: string;
            sector: components["schemas"]["Sector"] | null;
            supportUntil: string | null;
            tier: components["schemas"]["Tier"];
            traits: ("physical-effect" | "partnership" | "third-party" | "pilot" | "personal-data" | "senses-people" | "open-data" | "remote-access" | "consumer-device")[];
        };
        SubjectDetail: {
            at: string;
            links: {
                accountableFor: components["schemas"]["SubjectLink"][];
                dependedOnBy: components["schemas"]["SubjectLink"][];
                dependsOn: components["schemas"]["SubjectLink"][];
                engagements: components["schemas"]["SubjectLink"][];
                makes: components["schemas"]["SubjectLink"][];
                operates: components["schemas"]["SubjectLink"][];
                parent: components["schemas"]["SubjectLink"][];
                parts: components["schemas"]["SubjectLink"][];
                suppliers: components["schemas"]["SubjectLink"][];
                supplies: components["schemas"]["SubjectLink"][];
            };
            subject: components["schemas"]["Subject"];
            tier: components["schemas"]["TierResult"];
            verdict: components["schemas"]["SubjectVerdict"];
        };
        SubjectItem: {
            blocking: number;
            id: string;
            kind: components["schemas"]["SubjectKind"];
            name: string;
            outcome: components["schemas"]["Outcome"];
            sector: components["schemas"]["Sector"] | null;
            tier: components["schemas"]["Tier"];
        };
        /** @enum {string} */
        SubjectKind: "network-zone" | "platform" | "application" | "dataset" | "data-flow" | "service" | "product" | "fleet" | "organisation" | "engagement";
        SubjectLink: {
            consent: ("none" | "given" | "refused" | "ended") | null;
            id: string;
            kind: components["schemas"]["SubjectKind"];
            name: string;
            through: string | null;
            what: string | null;
        };
        SubjectName: {
            id: string;
            kind: components["schemas"]["SubjectKind"];
            name: string;
        };
        SubjectPage: {
            at: string;
            items: components["schemas"]["SubjectItem"][];
            nextCursor: string | null;
            total: number;
        };
        SubjectStanding: {
            at: string;
            principles: {
                principle: components["schemas"]["Principle"];
                standings: components["schemas"]["Standing"][];
            }[];
            subject: components["schemas"]["Subject"];
        };
        SubjectVerdict: {
            counts: {
                [key: string]: number;
            };
            id: string;
            kind: components["schemas"]["SubjectKind"];
            name: string;
            outcome: components["schemas"]["Outcome"];
            tier: components["schemas"]["Tier"];
        };
        Supply: {
            /** @enum {string} */
            access: "none" | "physical" | "remote" | "privileged";
            consent?: {
                by: string;
                given: boolean;
                on: string;
                reason?: string;
                until?: string;
            };
            declaredBy?: string;
            engagement?: string;
            from: string;
            id: string;
            /** @enum {string} */
            kind: "product" | "service" | "component" | "hosting" | "maintenance" | "data";
            note?: string;
            since?: string;
            to: string;
            until?: string;
            updatableCode: boolean;
            what: string;
        };
        SupplyConsentInput: {
            /** @enum {string} */
            decision: "give" | "refuse" | "withdraw";
            reason?: string;
            until?: string;
        };
        SupplyDenialInput: {
            reason: string;
        };
        SupplyItem: {
            /** @enum {string} */
            access: "none" | "physical" | "remote" | "privileged";
            consent?: {
                by: string;
                given: boolean;
                on: string;
                reason?: string;
                until?: string;
            };
            /** @enum {string} */
            consentState: "none" | "given" | "refused" | "ended";
            declaredBy?: string;
            engagement?: string;
            from: string;
            id: string;
            /** @enum {string} */
            kind: "product" | "service" | "component" | "hosting" | "maintenance" | "data";
            note?: string;
            revision: number;
            since?: string;
            to: string;
            until?: string;
            updatableCode: boolean;
            what: string;
        };
        SupplyPage: {
            at: string;
            items: components["schemas"]["SupplyItem"][];
            nextCursor: string | null;
            total: number;
        };
        SupplyPair: {
            from: {
                id: string;
                name: string;
            };
            question: {
                answer: string | null;
                /** Format: date-time */
                askedAt: string;
                decisionReason: string | null;
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                state: "open" | "declared" | "denied" | "accepted" | "rejected";
            } | null;
            sightings: {
                id: string;
                on: string;
                /** @enum {string} */
                seenIn: "contract" | "sbom" | "list" | "other";
                source: string;
                to: string;
                what: string;
            }[];
            /** @enum {string} */
            state: "declared-and-seen" | "declared-only" | "seen-only" | "waiting" | "denied" | "refused";
            supplies: {
                /** @enum {string} */
                access: "none" | "physical" | "remote" | "privileged";
                /** @enum {string} */
                consent: "none" | "given" | "refused" | "ended";
                consentReason: string | null;
                consentUntil: string | null;
                declaredBy: string | null;
                id: string;
                to: string;
                updatableCode: boolean;
                what: string;
            }[];
            text: string;
            to: {
                id: string;
                name: string;
            };
        };
        SupplyPairPage: {
            at: string;
            counts: {
                [key: string]: number;
            };
            items: components["schemas"]["SupplyPair"][];
            nextCursor: string | null;
            total: number;
        };
        SupplyQuestion: {
            answer: string | null;
            answeredAt: string | null;
            /** Format: date-time */
            askedAt: string;
            askedFor: string;
            decidedAt: string | null;
            decidedFor: string | null;
            decisionReason: string | null;
            from: {
                id: string;
                name: string;
            };
            /** Format: uuid */
            id: string;
            note: string | null;
            seen: {
                about: string;
                seenIn: ("contract" | "sbom" | "list" | "other") | null;
                what: string;
            }[];
            /** @enum {string} */
            state: "open" | "declared" | "denied" | "accepted" | "rejected";
            to: {
                id: string;
                name: string;
            };
        };
        SupplyQuestionBodyInput: {
            from: string;
            note?: string;
            to: string;
        };
        SupplyQuestionPage: {
            items: components["schemas"]["SupplyQuestion"][];
            nextCursor: string | null;
            total: number;
        };
        SupplyRefusalInput: {
            reason: string;
        };
        SurveillanceItem: {
            about: string;
            assessor: string;
            certificate: string;
            doneOn: string | null;
            due: string;
            entry: number;
            holder: string;
            /** @enum {string} */
            state: "done" | "late" | "open" | "missed";
            what: string;
        };
        SurveillancePage: {
            at: string;
            items: components["schemas"]["SurveillanceItem"][];
            nextCursor: string | null;
            total: number;
        };
        SuspensionItem: {
            by: string;
            from: string;
            id: string;
            inForce: boolean;
            reason: string;
            revision: number;
            /**
             * @default all-it-reaches
             * @enum {string}
             */
            scope: "itself" | "all-it-reaches";
            subject: string;
            until?: string;
        };
        SuspensionPage: {
            at: string;
            items: components["schemas"]["SuspensionItem"][];
            nextCursor: string | null;
            total: number;
        };
        SwitchDuty: {
            accountable: {
                activity: string;
                do: string;
                name: string;
            }[];
            actor: string;
            bearers: {
                /** Format: email */
                email: string;
                name: string;
            }[];
            consulted: {
                activity: string;
                do: string;
                name: string;
            }[];
            informed: {
                activity: string;
                do: string;
                name: string;
            }[];
            name: string;
            office: string;
            powers: {
                document: string;
                limit?: string;
                /** @enum {string} */
                power: "declare-attack" | "isolate-service" | "shut-down" | "pay-ransom" | "public-statement" | "emergency-spending" | "suspend-supplier" | "accept-risk";
                states: ("business-as-usual" | "heightened" | "attack" | "recovery")[];
                until?: string;
            }[];
            responsible: {
                activity: string;
                do: string;
                name: string;
            }[];
            up: string | null;
        };
        SwitchDutyAt: {
            actorName: string;
            asked: {
                /** @enum {string} */
                answer: "waiting" | "accepted" | "passed-over" | "relieved";
                /** Format: date-time */
                answerBy: string;
                isDeputy: boolean;
                person: {
                    email: string;
                    name: string;
                };
                /** Format: date-time */
                toldAt: string;
            }[];
            bearer: {
                email: string;
                name: string;
            } | null;
            duty: components["schemas"]["SwitchDuty"];
            handing: {
                /** Format: date-time */
                at: string;
                note: string | null;
                to: {
                    email: string;
                    name: string;
                };
            } | null;
            may: ("accept" | "hand-over")[];
            /** @enum {string} */
            status: "waiting" | "borne" | "unanswered";
        };
        System: {
            accountable: string;
            /** @default [] */
            dependsOn: {
                fallbackTestedOn?: string;
                /** @default true */
                hard: boolean;
                on: string;
            }[];
            /** @default false */
            designated: boolean;
            id: string;
            impact: components["schemas"]["Impact"];
            inServiceFrom?: string;
            /** @enum {string} */
            kind: "network-zone" | "platform" | "application" | "dataset" | "data-flow" | "service";
            name: string;
            note?: string;
            operator: string;
            peopleServed?: number;
            retiredOn?: string;
            sector: components["schemas"]["Sector"];
            /** @default [] */
            traits: ("pilot" | "personal-data" | "senses-people" | "open-data" | "remote-access" | "consumer-device")[];
        };
        SystemInput: {
            accountable: string;
            /** @default [] */
            dependsOn: {
                fallbackTestedOn?: string;
                /** @default true */
                hard: boolean;
                on: string;
            }[];
            /** @default false */
            designated: boolean;
            id: string;
            impact: components["schemas"]["Impact"];
            inServiceFrom?: string;
            /** @enum {string} */
            kind: "network-zone" | "platform" | "application" | "dataset" | "data-flow" | "service";
            name: string;
            note?: string;
            operator: string;
            peopleServed?: number;
            retiredOn?: string;
            sector: components["schemas"]["Sector"];
            /** @default [] */
            traits: ("pilot" | "personal-data" | "senses-people" | "open-data" | "remote-access" | "consumer-device")[];
        };
        SystemItem: {
            accountable: string;
            /** @default [] */
            dependsOn: {
                fallbackTestedOn?: string;
                /** @default true */
                hard: boolean;
                on: string;
            }[];
            /** @default false */
            designated: boolean;
            id: string;
            impact: components["schemas"]["Impact"];
            inServiceFrom?: string;
            /** @enum {string} */
            kind: "network-zone" | "platform" | "application" | "dataset" | "data-flow" | "service";
            name: string;
            note?: string;
            operator: string;
            outcome: components["schemas"]["Outcome"];
            peopleServed?: number;
            retiredOn?: string;
            revision: number;
            sector: components["schemas"]["Sector"];
            tier: components["schemas"]["Tier"];
            /** @default [] */
            traits: ("pilot" | "personal-data" | "senses-people" | "open-data" | "remote-access" | "consumer-device")[];
        };
        SystemPage: {
            at: string;
            items: components["schemas"]["SystemItem"][];
            nextCursor: string | null;
            total: number;
        };
        Talk: {
            evidence: string;
            items: components["schemas"]["TalkItem"][];
        };
        TalkBodyInput: {
            text: string;
        };
        TalkItem: {
            /** Format: date-time */
            at: string;
            /** Format: uuid */
            id: string;
            organisation: {
                id: string;
                name: string;
            } | null;
            /** @enum {string} */
            side: "city" | "supplier";
            text: string;
        };
        TargetState: {
            reached: number | null;
            /** @enum {string} */
            state: "met" | "missed" | "open" | "unknown";
            value: number;
            year: number;
        };
        Team: {
            items: components["schemas"]["TeamMember"][];
        };
        TeamMember: {
            account: string;
            delegatedFrom: string | null;
            email: string | null;
            from: string;
            /** Format: date-time */
            grantedAt: string;
            grantedBy: string;
            /** Format: uuid */
            id: string;
            name: string | null;
            organisation: string;
            revokedAt: string | null;
            /** @enum {string} */
            role: "executive" | "ciso" | "procurement" | "data-protection" | "soc" | "csirt" | "service-owner" | "standards-owner" | "administrator" | "regulator" | "supplier-owner" | "supplier-contributor" | "assessor";
            until: string | null;
        };
        Tier: 1 | 2 | 3 | 4;
        TierChange: {
            after: components["schemas"]["Tier"];
            before: components["schemas"]["Tier"];
            target: {
                id: string;
                kind: components["schemas"]["SubjectKind"];
                name: string;
            };
        };
        Tiering: {
            dimensions: {
                [key: string]: string[];
            };
            effects: {
                minimumGrade: [
                    "I0" | "I1" | "I2" | "I3",
                    "I0" | "I1" | "I2" | "I3",
                    "I0" | "I1" | "I2" | "I3",
                    "I0" | "I1" | "I2" | "I3"
                ];
            } & {
                [key: string]: unknown;
            };
            grades: {
                [key: string]: string;
            };
            inputsExtra?: {
                [key: string]: string;
            };
            rule: {
                expr: string;
                id: string;
                step: number;
            }[];
            testVectors: {
                in: {
                    connectivity: number;
                    criticality: number;
                    data: number;
                    designated?: boolean;
                    fleetSize: number;
                    safety: number;
                };
                name: string;
                tier: components["schemas"]["Tier"];
            }[];
            tiers: {
                meaning: string;
                name: string;
                tier: components["schemas"]["Tier"];
            }[];
        };
        TierLink: {
            kind: components["schemas"]["SubjectKind"] | null;
            name: string | null;
            rule: string;
            subject: string | null;
            text: string;
            tier: components["schemas"]["Tier"];
        };
        TierOverride: {
            by: string;
            /** @enum {string} */
            direction: "raise" | "lower";
            from: string;
            id: string;
            reason: string;
            subject: string;
            tier: components["schemas"]["Tier"];
            until?: string;
        };
        TierOverrideItem: {
            by: string;
            /** @enum {string} */
            direction: "raise" | "lower";
            from: string;
            id: string;
            reason: string;
            revision: number;
            subject: string;
            tier: components["schemas"]["Tier"];
            until?: string;
        };
        TierOverridePage: {
            at: string;
            items: components["schemas"]["TierOverrideItem"][];
            nextCursor: string | null;
            total: number;
        };
        TierResult: {
            floor: components["schemas"]["Tier"];
            own: components["schemas"]["Tier"];
            passedOn: components["schemas"]["Tier"];
            steps: {
                from?: string;
                override?: string;
                rule: string;
                text: string;
                tier: components["schemas"]["Tier"];
            }[];
            tier: components["schemas"]["Tier"];
        };
        TrustAsked: {
            reason: string;
            trust: components["schemas"]["TrustTerms"];
        };
        TrustAskedInput: {
            reason: string;
            trust: components["schemas"]["TrustTermsInput"];
        };
        TrustFetched: {
            certificates: number;
            failure: string | null;
            refused: number;
            trust: string;
        };
        TrustItem: {
            certificates: {
                assessor: string;
                creditedTo: {
                    id: string;
                    name: string;
                } | null;
                from: string;
                /** @enum {string} */
                grade: "I1" | "I2" | "I3";
                holderName: string;
                number: string;
                registration?: string;
                requirements: string[];
                scope: {
                    /** @enum {string} */
                    kind: "organisation" | "service" | "product" | "site";
                    name: string;
                };
                tier: components["schemas"]["Tier"];
                until: string;
            }[];
            deciders: number;
            did: string;
            failure: string | null;
            from: string;
            /** @enum {string} */
            grade: "I1" | "I2" | "I3";
            heardOn: string | null;
            heardUntil: string | null;
            id: string;
            /** @default 7 */
            maxAgeDays: number;
            name: string;
            revision: number;
            scopes: ("organisation" | "service" | "product" | "site")[];
            /** @enum {string} */
            state: "ahead" | "no-feed" | "counts" | "lapsed" | "ended";
            tiers: components["schemas"]["Tier"][];
            triedAt: string | null;
            until: string;
        };
        TrustMotion: {
            asked: components["schemas"]["TrustAsked"];
            decidedAt: string | null;
            decidedBy: string | null;
            decidedFor: string | null;
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            proposedAt: string;
            proposedBy: string;
            proposedFor: string;
            /** @enum {string} */
            state: "open" | "agreed" | "withdrawn";
        };
        TrustMotionPage: {
            items: components["schemas"]["TrustMotion"][];
            nextCursor: string | null;
            total: number;
        };
        TrustPage: {
            at: string;
            items: components["schemas"]["TrustItem"][];
            nextCursor: string | null;
            total: number;
        };
        TrustTerms: {
            did: string;
            from: string;
            /** @enum {string} */
            grade: "I1" | "I2" | "I3";
            id: string;
            /** @default 7 */
            maxAgeDays: number;
            name: string;
            scopes: ("organisation" | "service" | "product" | "site")[];
            tiers: components["schemas"]["Tier"][];
            until: string;
        };
        TrustTermsInput: {
            did: string;
            from: string;
            /** @enum {string} */
            grade: "I1" | "I2" | "I3";
            id: string;
            /** @default 7 */
            maxAgeDays: number;
            name: string;
            scopes: ("organisation" | "service" | "product" | "site")[];
            tiers: components["schemas"]["Tier"][];
            until: string;
        };
        Waiver: {
            compensation: string;
            from: string;
            id: string;
            reason: string;
            requestedBy: string;
            requirement: string;
            signedBy: string;
            subject: string;
            until: string;
        };
        WaiverItem: {
            compensation: string;
            from: string;
            id: string;
            reason: string;
            requestedBy: string;
            requirement: string;
            revision: number;
            signedBy: string;
            subject: string;
            until: string;
        };
        WaiverPage: {
            at: string;
            items: components["schemas"]["WaiverItem"][];
            nextCursor: string | null;
            total: number;
        };
        WaiverRefusalInput: {
            reason: string;
        };
        WaiverRequest: {
            decidedAt: string | null;
            decidedBy: string | null;
            decidedFor: string | null;
            decisionReason: string | null;
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            requestedAt: string;
            requestedBy: string | null;
            requestedFor: string;
            /** @enum {string} */
            state: "requested" | "signed" | "refused";
            waiver: components["schemas"]["AskedWaiver"];
        };
        WaiverRequestPage: {
            items: components["schemas"]["WaiverRequest"][];
            nextCursor: string | null;
            total: number;
        };
        WayStep: {
            /** @enum {string} */
            action: "reuse" | "provide";
            days: number;
            evidence: components["schemas"]["Paper"] | null;
            evidenceType: string;
            /** @enum {string} */
            grade: "I0" | "I1" | "I2" | "I3";
            settles: {
                requirement: string;
                subject: string;
            }[];
        };
        WhatIf: {
            at: string;
            byRequirement: {
                comesIn: number;
                fallsOut: number;
                requirement: string;
            }[];
            changedConditions: components["schemas"]["OutcomeChange"][];
            comesIn: components["schemas"]["OutcomeChange"][];
            diff: components["schemas"]["BaselineDiff"];
            fallsOut: components["schemas"]["OutcomeChange"][];
            unchanged: number;
        };
        WhatIfQuestionInput: {
            at?: string;
            changes: components["schemas"]["BaselineChangeInput"][];
        };
        WorkPaper: {
            credit?: {
                auditedOn: string;
                /** @default [] */
                conditions: string[];
                level?: string;
                number: string;
                scheme: string;
                until: string;
            };
            creditUntil: string | null;
            /** @default [] */
            evidence: string[];
            exceptions?: number;
            objective: string;
            population?: {
                size: number;
                what: string;
            };
            preparedAt: string | null;
            preparers: string[];
            procedure: string;
            requirement: string;
            /** @enum {string} */
            result?: "met" | "not-met" | "not-applicable";
            reviewedAt: string | null;
            reviewer: string | null;
            reviewNote: string | null;
            revision: number;
            sample: {
                confidence: number;
                items: number[];
                population: number;
                size: number;
                tolerable: number;
            } | null;
            seen?: string;
            /** @enum {string} */
            strength: "M" | "S";
            text: string;
        };
        WorkPaperBodyInput: {
            credit?: {
                auditedOn: string;
                /** @default [] */
                conditions: string[];
                level?: string;
                number: string;
                scheme: string;
                until: string;
            };
            /** @default [] */
            evidence: string[];
            exceptions?: number;
            objective: string;
            population?: {
                size: number;
                what: string;
            };
            procedure: string;
            /** @enum {string} */
            result?: "met" | "not-met" | "not-applicable";
            seen?: string;
        };
        WorkPaperMerge: {
            conflicts: {
                given: {
                    credit?: {
                        auditedOn: string;
                        /** @default [] */
                        conditions: string[];
                        level?: string;
                        number: string;
                        scheme: string;
                        until: string;
                    };
                    /** @default [] */
                    evidence: string[];
                    exceptions?: number;
                    objective: string;
                    population?: {
                        size: number;
                        what: string;
                    };
                    procedure: string;
                    requirement: string;
                    /** @enum {string} */
                    result?: "met" | "not-met" | "not-applicable";
                    seen?: string;
                };
                requirement: string;
                revision: number;
                stored: {
                    credit?: {
                        auditedOn: string;
                        /** @default [] */
                        conditions: string[];
                        level?: string;
                        number: string;
                        scheme: string;
                        until: string;
                    };
                    /** @default [] */
                    evidence: string[];
                    exceptions?: number;
                    objective: string;
                    population?: {
                        size: number;
                        what: string;
                    };
                    procedure: string;
                    requirement: string;
                    /** @enum {string} */
                    result?: "met" | "not-met" | "not-applicable";
                    seen?: string;
                } | null;
                writtenOn: number;
            }[];
            taken: {
                requirement: string;
                revision: number;
            }[];
            unchanged: string[];
        };
        WorkPaperReviewBodyInput: {
            agrees: boolean;
            note?: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getIssuerDocument: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssuerDocument"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAccessPolicy: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessPolicy"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listAccounts: {
        parameters: {
            query?: {
                cursor?: string;
                format?: "json" | "csv";
                limit?: number;
                q?: string;
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountPage"];
                    "text/csv": string;
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createAccount: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description repeat the request with the same key and it is done once */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewAccountInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountMade"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    eraseAccount: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description repeat the request with the same key and it is done once */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Done"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    lockAccount: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description repeat the request with the same key and it is done once */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Done"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    makeResetLink: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description repeat the request with the same key and it is done once */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResetLink"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    resetSecondFactor: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description repeat the request with the same key and it is done once */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Done"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    unlockAccount: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description repeat the request with the same key and it is done once */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Done"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listActorKinds: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActorKinds"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listActors: {
        parameters: {
            query?: {
                at?: string;
                cursor?: string;
                degree?: "0" | "1" | "2" | "3" | "4" | "5" | "R" | "M";
                format?: "json" | "csv";
                kind?: string;
                limit?: number;
                outcome?: components["schemas"]["Outcome"];
                q?: string;
                sector?: components["schemas"]["Sector"];
                sort?: string;
                tier?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActorPage"];
                    "text/csv": string;
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createActor: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description repeat the request with the same key and it is done once */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActorInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Actor"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getActor: {
        parameters: {
            query?: {
                at?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Actor"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    replaceActor: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description the `ETag` of the entry as it was read; 428 without, 412 when it has changed */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActorInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Actor"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteActor: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description the `ETag` of the entry as it was read; 428 without, 412 when it has changed */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listAssessmentProcedures: {
        parameters: {
            query?: {
                cursor?: string;
                format?: "json" | "csv";
                limit?: number;
                q?: string;
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssessmentProcedurePage"];
                    "text/csv": string;
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listAssessments: {
        parameters: {
            query?: {
                assessor?: string;
                at?: string;
                cursor?: string;
                format?: "json" | "csv";
                holder?: string;
                limit?: number;
                q?: string;
                sort?: string;
                state?: "applied" | "declined" | "withdrawn" | "under-assessment" | "reported" | "certified" | "refused";
                subject?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssessmentPage"];
                    "text/csv": string;
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAssessment: {
        parameters: {
            query?: {
                at?: string;
            };
            header?: never;
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Assessment"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    nameAssessor: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description repeat the request with the same key and it is done once */
                "Idempotency-Key"?: string;
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NameAssessorBodyInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Assessment"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    proposeAssessmentDecision: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description repeat the request with the same key and it is done once */
                "Idempotency-Key"?: string;
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssessmentDecisionBodyInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CertificateMotion"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    declineApplication: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description repeat the request with the same key and it is done once */
                "Idempotency-Key"?: string;
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssessmentReasonBodyInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Assessment"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    sendAssessmentBack: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description repeat the request with the same key and it is done once */
                "Idempotency-Key"?: string;
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssessmentReturnBodyInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Assessment"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listAssessors: {
        parameters: {
            query?: {
                accredited?: "true" | "false";
                at?: string;
                cursor?: string;
                format?: "json" | "csv";
                grade?: "I1" | "I2" | "I3";
                limit?: number;
                q?: string;
                sort?: string;
                state?: "fit" | "warned" | "suspended" | "struck-off";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssessorPage"];
                    "text/csv": string;
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createAssessor: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description repeat the request with the same key and it is done once */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssessorInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Assessor"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAssessor: {
        parameters: {
            query?: {
                at?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Assessor"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    replaceAssessor: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description the `ETag` of the entry as it was read; 428 without, 412 when it has changed */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssessorInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Assessor"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteAssessor: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description the `ETag` of the entry as it was read; 428 without, 412 when it has changed */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listAffectedCertificates: {
        parameters: {
            query?: {
                at?: string;
                cursor?: string;
                format?: "json" | "csv";
                limit?: number;
                q?: string;
                sort?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegisteredCertificatePage"];
                    "text/csv": string;
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAssessorStanding: {
        parameters: {
            query?: {
                at?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssessorStanding"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listAssignments: {
        parameters: {
            query?: {
                assessor?: string;
                cursor?: string;
                format?: "json" | "csv";
                limit?: number;
                on?: string;
                q?: string;
                sort?: string;
                subject?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssignmentPage"];
                    "text/csv": string;
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    assignAssessor: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description repeat the request with the same key and it is done once */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewAssignmentInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Assignment"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    endAssignment: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description the `ETag` of the entry as it was read; 428 without, 412 when it has changed */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listAssessorConflicts: {
        parameters: {
            query: {
                assessor: string;
                at?: string;
                grade?: "I1" | "I2" | "I3";
                subject: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssessorConflicts"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listAssuranceCalendar: {
        parameters: {
            query?: {
                assessor?: string;
                at?: string;
                cursor?: string;
                format?: "json" | "csv" | "ics";
                holder?: string;
                kind?: "surveillance" | "renewal" | "finding" | "suspension" | "sanction" | "accreditation" | "sampling" | "request";
                limit?: number;
                q?: string;
                sort?: string;
                within?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssuranceDuePage"];
                    "text/csv": string;
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAssuranceCoverage: {
        parameters: {
            query?: {
                at?: string;
                kind?: components["schemas"]["SubjectKind"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssuranceCoverage"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAssurancePackage: {
        parameters: {
            query?: {
                at?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": string;
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listCertificateSamples: {
        parameters: {
            query?: {
                cursor?: string;
                format?: "json" | "csv";
                limit?: number;
                open?: "true" | "false";
                q?: string;
                sort?: string;
                year?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CertificateSamplePage"];
                    "text/csv": string;
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    drawCertificateSamples: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description repeat the request with the same key and it is done once */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    seed?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CertificateSamplePage"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recordSampleOutcome: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description repeat the request with the same key and it is done once */
                "Idempotency-Key"?: string;
            };
            path: {
                number: string;
                year: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    examinedOn: string;
                    note: string;
                    /** @enum {string} */
                    outcome: "confirmed" | "faults";
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CertificateSample"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAssuranceStatement: {
        parameters: {
            query?: {
                at?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listCoveredSubjects: {
        parameters: {
            query?: {
                at?: string;
                cursor?: string;
                format?: "json" | "csv";
                grade?: "I3" | "I2" | "I1" | "none";
                kind?: components["schemas"]["SubjectKind"];
                limit?: number;
                q?: string;
                sort?: string;
                tier?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CoveredSubjectPage"];
                    "text/csv": string;
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listSurveillance: {
        parameters: {
            query?: {
                at?: string;
                cursor?: string;
                format?: "json" | "csv";
                limit?: number;
                q?: string;
                sort?: string;
                state?: "done" | "late" | "open" | "missed";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SurveillancePage"];
                    "text/csv": string;
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listAttackSwitches: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttackSwitches"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    declareAttack: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description repeat the request with the same key and it is done once */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeclareAttackInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttackSwitch"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAttackSwitch: {
        parameters: {
            query?: {
                at?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttackSwitch"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    acceptDuty: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description repeat the request with the same key and it is done once */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcceptDutyInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttackSwitch"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    handOverDuty: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description repeat the request with the same key and it is done once */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HandOverDutyInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttackSwitch"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    stepAttack: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description repeat the request with the same key and it is done once */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AttackStepInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttackSwitch"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    endSingleSignOn: {
        parameters: {
            query?: {
                code?: string;
                error?: string;
                state?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            302: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changePassword: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description repeat the request with the same key and it is done once */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordChangeInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Done"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removePasskey: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description repeat the request with the same key and it is done once */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasskeyGoneInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Done"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    beginPasskeySignIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PasskeyOptions"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    beginPasskey: {
        parameters: {
            query?: {
                name?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PasskeyOptions"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPasskeys: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Passkey"][];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    renamePasskey: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description repeat the request with the same key and it is done once */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasskeyNameInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Done"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    signInWithPasskey: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description repeat the request with the same key and it is done once */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasskeyAnswerInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Done"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addPasskey: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description repeat the request with the same key and it is done once */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasskeyAnswerInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Done"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    setPasswordByLink: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description repeat the request with the same key and it is done once */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordByLinkInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Done"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    signIn: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description repeat the request with the same key and it is done once */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignInInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignInAnswer"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    beginSingleSignOn: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description repeat the request with the same key and it is done once */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SingleSignOnInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SingleSignOnAnswer"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    signOut: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description repeat the request with the same key and it is done once */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Done"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeSecondFactor: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description repeat the request with the same key and it is done once */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordAgainInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Done"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    beginSecondFactor: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description repeat the request with the same key and it is done once */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordAgainInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecondFactorEnrolment"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    renewRecoveryCodes: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description repeat the request with the same key and it is done once */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordAgainInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveryCodes"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    useRecoveryCode: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description repeat the request with the same key and it is done once */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SecondFactorCodeInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Done"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    verifySecondFactor: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description repeat the request with the same key and it is done once */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SecondFactorCodeInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Done"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeOwnName: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description repeat the request with the same key and it is done once */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OwnNameInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Done"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listBaselineProposals: {
        parameters: {
            query?: {
                cursor?: string;
                format?: "json" | "csv";
                limit?: number;
                q?: string;
                sort?: string;
                state?: "open" | "published" | "withdrawn";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BaselineProposalPage"];
                    "text/csv": string;
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    proposeBaseline: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description repeat the request with the same key and it is done once */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposedBaselineInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BaselineProposal"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getBaselineProposal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BaselineProposalDetail"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    publishBaselineProposal: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description repeat the request with the same key and it is done once */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BaselineVersion"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawBaselineProposal: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description repeat the request with the same key and it is done once */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BaselineProposal"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listBaselines: {
        parameters: {
            query?: {
                at?: string;
                cursor?: string;
                format?: "json" | "csv";
                limit?: number;
                q?: string;
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BaselineVersionPage"];
                    "text/csv": string;
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    diffBaselines: {
        parameters: {
            query?: {
                at?: string;
            };
            header?: never;
            path: {
                a: string;
                b: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BaselineDiff"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getBaseline: {
        parameters: {
            query?: {
                at?: string;
            };
            header?: never;
            path: {
                version: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BaselineVersion"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listRequirements: {
        parameters: {
            query?: {
                at?: string;
                cursor?: string;
                format?: "json" | "csv";
                layer?: components["schemas"]["Layer"];
                limit?: number;
                principle?: string;
                q?: string;
                sort?: string;
                subject?: components["schemas"]["SubjectKind"];
                tier?: number;
            };
            header?: never;
            path: {
                version: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequirementPage"];
                    "text/csv": string;
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    baselineWhatIf: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description repeat the request with the same key and it is done once */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WhatIfQuestionInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WhatIf"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listBodies: {
        parameters: {
            query?: {
                at?: string;
                cursor?: string;
                format?: "json" | "csv";
                inForce?: "true" | "false";
                limit?: number;
                q?: string;
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BodyPage"];
                    "text/csv": string;
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createBody: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description repeat the request with the same key and it is done once */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    assurance?: string;
                    id: string;
                    /** @enum {string} */
                    kind: "council" | "board" | "forum" | "office" | "working-group";
                    mandate: {
                        from: string;
                        source?: string;
                        text: string;
                        until?: string;
                    };
                    /** @default [] */
                    meetings?: string[];
                    /** @default [] */
                    members?: {
                        actor: string;
                        declaredOn?: string;
                        from: string;
                        /** @default [] */
                        interests?: {
                            text: string;
                            with?: string;
                        }[];
                        person?: string;
                        /** @enum {string} */
                        seat: "chair" | "government" | "resident" | "security" | "assurance" | "business" | "academia" | "expert" | "secretary";
                        until?: string;
                    }[];
                    name: string;
                    /** @enum {string} */
                    role: "decides" | "oversees" | "advises";
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        assurance?: string;
                        id: string;
                        /** @enum {string} */
                        kind: "council" | "board" | "forum" | "office" | "working-group";
                        mandate: {
                            from: string;
                            source?: string;
                            text: string;
                            until?: string;
                        };
                        /** @default [] */
                        meetings: string[];
                        /** @default [] */
                        members: {
                            actor: string;
                            declaredOn?: string;
                            from: string;
                            /** @default [] */
                            interests: {
                                text: string;
                                with?: string;
                            }[];
                            person?: string;
                            /** @enum {string} */
                            seat: "chair" | "government" | "resident" | "security" | "assurance" | "business" | "academia" | "expert" | "secretary";
                            until?: string;
                        }[];
                        name: string;
                        /** @enum {string} */
                        role: "decides" | "oversees" | "advises";
                    };
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getBody: {
        parameters: {
            query?: {
                at?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        assurance?: string;
                        id: string;
                        /** @enum {string} */
                        kind: "council" | "board" | "forum" | "office" | "working-group";
                        mandate: {
                            from: string;
                            source?: string;
                            text: string;
                            until?: string;
                        };
                        /** @default [] */
                        meetings: string[];
                        /** @default [] */
                        members: {
                            actor: string;
                            declaredOn?: string;
                            from: string;
                            /** @default [] */
                            interests: {
                                text: string;
                                with?: string;
                            }[];
                            person?: string;
                            /** @enum {string} */
                            seat: "chair" | "government" | "resident" | "security" | "assurance" | "business" | "academia" | "expert" | "secretary";
                            until?: string;
                        }[];
                        name: string;
                        /** @enum {string} */
                        role: "decides" | "oversees" | "advises";
                    };
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    replaceBody: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description the `ETag` of the entry as it was read; 428 without, 412 when it has changed */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    assurance?: string;
                    id: string;
                    /** @enum {string} */
                    kind: "council" | "board" | "forum" | "office" | "working-group";
                    mandate: {
                        from: string;
                        source?: string;
                        text: string;
                        until?: string;
                    };
                    /** @default [] */
                    meetings?: string[];
                    /** @default [] */
                    members?: {
                        actor: string;
                        declaredOn?: string;
                        from: string;
                        /** @default [] */
                        interests?: {
                            text: string;
                            with?: string;
                        }[];
                        person?: string;
                        /** @enum {string} */
                        seat: "chair" | "government" | "resident" | "security" | "assurance" | "business" | "academia" | "expert" | "secretary";
                        until?: string;
                    }[];
                    name: string;
                    /** @enum {string} */
                    role: "decides" | "oversees" | "advises";
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        assurance?: string;
                        id: string;
                        /** @enum {string} */
                        kind: "council" | "board" | "forum" | "office" | "working-group";
                        mandate: {
                            from: string;
                            source?: string;
                            text: string;
                            until?: string;
                        };
                        /** @default [] */
                        meetings: string[];
                        /** @default [] */
                        members: {
                            actor: string;
                            declaredOn?: string;
                            from: string;
                            /** @default [] */
                            interests: {
                                text: string;
                                with?: string;
                            }[];
                            person?: string;
                            /** @enum {string} */
                            seat: "chair" | "government" | "resident" | "security" | "assurance" | "business" | "academia" | "expert" | "secretary";
                            until?: string;
                        }[];
                        name: string;
                        /** @enum {string} */
                        role: "decides" | "oversees" | "advises";
                    };
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteBody: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description the `ETag` of the entry as it was read; 428 without, 412 when it has changed */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listCertificateMotions: {
        parameters: {
            query?: {
                cursor?: string;
                format?: "json" | "csv";
                limit?: number;
                q?: string;
                sort?: string;
                state?: "open" | "agreed" | "withdrawn";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CertificateMotionPage"];
                    "text/csv": string;
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    proposeCertificateStep: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description repeat the request with the same key and it is done once */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CertificateStepProposalInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CertificateMotion"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    agreeToCertificateStep: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description repeat the request with the same key and it is done once */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CertificateMotion"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawCertificateStep: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description repeat the request with the same key and it is done once */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CertificateMotion"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recordSurveillance: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description repeat the request with the same key and it is done once */
                "Idempotency-Key"?: string;
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    entry: number;
                    note?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegisteredCertificate"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    compareCities: {
        parameters: {
            query?: {
                at?: string;
                cities?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CityComparison"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addCities: {
        parameters: {
            query?: {
                dryRun?: "true" | "false";
            };
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description repeat the request with the same key and it is done once */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/yaml": unknown;
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CitiesAdded"];
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CitiesAdded"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reportCities: {
        parameters: {
            query?: {
                at?: string;
                cities?: string;
                format?: "pdf" | "markdown" | "csv";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "text/csv": string;
                    "text/markdown": string;
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCity: {
        parameters: {
            query?: {
                at?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["City"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listCityActivities: {
        parameters: {
            query?: {
                at?: string;
                cursor?: string;
                format?: "json" | "csv";
                limit?: number;
                q?: string;
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CityActivityPage"];
                    "text/csv": string;
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createCityActivity: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description repeat the request with the same key and it is done once */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CityActivityInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CityActivity"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCityActivity: {
        parameters: {
            query?: {
                at?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CityActivity"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    replaceCityActivity: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description the `ETag` of the entry as it was read; 428 without, 412 when it has changed */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CityActivityInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CityActivity"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteCityActivity: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description the `ETag` of the entry as it was read; 428 without, 412 when it has changed */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getActivityRemoval: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActivityRemoval"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeCityActivity: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description repeat the request with the same key and it is done once */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActivityRemovalRows"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActivityRemovalRows"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportCity: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/yaml": string;
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    importCity: {
        parameters: {
            query?: {
                dryRun?: "true" | "false";
                replace?: "true" | "false";
            };
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description repeat the request with the same key and it is done once */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/yaml": string;
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportResult"];
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportResult"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listClauses: {
        parameters: {
            query?: {
                cursor?: string;
                format?: "json" | "csv";
                limit?: number;
                q?: string;
                requirement?: string;
                sort?: string;
                tier?: number;
                traits?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClausePage"];
                    "text/csv": string;
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    draftClauses: {
        parameters: {
            query?: {
                at?: string;
                engagement?: string;
                format?: "md" | "docx";
                tier?: number;
                traits?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                    "text/csv": string;
                    "text/markdown": string;
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listContracts: {
        parameters: {
            query?: {
                at?: string;
                cursor?: string;
                engagement?: string;
                format?: "json" | "csv";
                inForce?: "true" | "false";
                limit?: number;
                owner?: string;
                q?: string;
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContractPage"];
                    "text/csv": string;
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createContract: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description repeat the request with the same key and it is done once */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContractInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contract"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getContract: {
        parameters: {
            query?: {
                at?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contract"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    replaceContract: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description the `ETag` of the entry as it was read; 428 without, 412 when it has changed */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContractInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contract"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteContract: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description the `ETag` of the entry as it was read; 428 without, 412 when it has changed */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listContractCalendar: {
        parameters: {
            query?: {
                at?: string;
                cursor?: string;
                engagement?: string;
                format?: "json" | "csv" | "ics";
                kind?: "notice" | "end" | "insurance" | "support" | "deviation" | "certificate";
                limit?: number;
                mine?: "true" | "false";
                owned?: "true" | "false";
                owner?: string;
                q?: string;
                sort?: string;
                stage?: "0" | "7" | "30" | "later" | "overdue";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContractCalendarPage"];
                    "text/csv": string;
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listContractCoverage: {
        parameters: {
            query?: {
                at?: string;
                complete?: "true" | "false";
                cursor?: string;
                format?: "json" | "csv";
                inService?: "true" | "false";
                limit?: number;
                q?: string;
                sort?: string;
                supplier?: string;
                tier?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContractCoveragePage"];
                    "text/csv": string;
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listDeclarations: {
        parameters: {
            query?: {
                cursor?: string;
                format?: "json" | "csv";
                limit?: number;
                organisation?: string;
                q?: string;
                sort?: string;
                state?: "declared" | "confirmed" | "refused" | "withdrawn";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeclarationPage"];
                    "text/csv": string;
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    confirmDeclaration: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description repeat the request with the same key and it is done once */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeclarationConfirmationInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Declaration"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    refuseDeclaration: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description repeat the request with the same key and it is done once */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SupplyRefusalInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Declaration"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listDeclaredAndSeen: {
        parameters: {
            query?: {
                at?: string;
                cursor?: string;
                format?: "json" | "csv";
                from?: string;
                limit?: number;
                q?: string;
                sort?: string;
                state?: "declared-and-seen" | "declared-only" | "seen-only" | "waiting" | "denied" | "refused";
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupplyPairPage"];
                    "text/csv": string;
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listDuplicates: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Duplicates"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    keepActorsApart: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description repeat the request with the same key and it is done once */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default true */
                    apart?: boolean;
                    one: string;
                    other: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActorsApart"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listEngagements: {
        parameters: {
            query?: {
                at?: string;
                cursor?: string;
                format?: "json" | "csv";
                inService?: "true" | "false";
                kind?: "contract" | "partnership" | "pilot" | "grant";
                limit?: number;
                outcome?: components["schemas"]["Outcome"];
                q?: string;
                sort?: string;
                supplier?: string;
                tier?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EngagementPage"];
                    "text/csv": string;
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createEngagement: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description repeat the request with the same key and it is done once */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EngagementInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Engagement"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getEngagement: {
        parameters: {
            query?: {
                at?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Engagement"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    replaceEngagement: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description the `ETag` of the entry as it was read; 428 without, 412 when it has changed */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EngagementInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Engagement"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteEngagement: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description the `ETag` of the entry as it was read; 428 without, 412 when it has changed */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getEngagementContract: {
        parameters: {
            query?: {
                at?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EngagementContract"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listEvidence: {
        parameters: {
            query?: {
                at?: string;
                cursor?: string;
                format?: "json" | "csv";
                grade?: "I0" | "I1" | "I2" | "I3";
                limit?: number;
                providedBy?: string;
                q?: string;
                requirement?: string;
                sort?: string;
                state?: "submitted" | "accepted" | "rejected";
                subject?: string;
                type?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidencePage"];
                    "text/csv": string;
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createEvidence: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description repeat the request with the same key and it is done once */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EvidenceInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Evidence"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listEvidenceTypes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceTypes"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getEvidence: {
        parameters: {
            query?: {
                at?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Evidence"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    replaceEvidence: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description the `ETag` of the entry as it was read; 428 without, 412 when it has changed */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EvidenceInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Evidence"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteEvidence: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description the `ETag` of the entry as it was read; 428 without, 412 when it has changed */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listEvidenceFiles: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceFiles"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addEvidenceFiles: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description repeat the request with the same key and it is done once */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceFiles"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getEvidenceFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                sha256: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeEvidenceFile: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description the `ETag` of the entry as it was read; 428 without, 412 when it has changed */
                "If-Match"?: string;
            };
            path: {
                id: string;
                sha256: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reviewEvidence: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description repeat the request with the same key and it is done once */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReviewBodyInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Evidence"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getEvidenceTalk: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Talk"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    talkAboutEvidence: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description repeat the request with the same key and it is done once */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TalkBodyInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Talk"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listFindings: {
        parameters: {
            query?: {
                assessment?: string;
                at?: string;
                cursor?: string;
                format?: "json" | "csv";
                limit?: number;
                overdue?: "true" | "false";
                q?: string;
                requirement?: string;
                severity?: "major" | "minor" | "observation" | "opportunity";
                sort?: string;
                state?: "open" | "answered" | "closed" | "withdrawn";
                subject?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FindingPage"];
                    "text/csv": string;
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getFinding: {
        parameters: {
            query?: {
                at?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FindingItem"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    correctFinding: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description repeat the request with the same key and it is done once */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectionBodyInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FindingItem"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    makeFirstAdministrator: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description repeat the request with the same key and it is done once */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FirstAdministratorInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Done"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listFleets: {
        parameters: {
            query?: {
                at?: string;
                cursor?: string;
                format?: "json" | "csv";
                limit?: number;
                outcome?: components["schemas"]["Outcome"];
                product?: string;
                q?: string;
                sector?: components["schemas"]["Sector"];
                sort?: string;
                tier?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FleetPage"];
                    "text/csv": string;
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createFleet: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description repeat the request with the same key and it is done once */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FleetInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Fleet"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getFleet: {
        parameters: {
            query?: {
                at?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Fleet"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    replaceFleet: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description the `ETag` of the entry as it was read; 428 without, 412 when it has changed */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FleetInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Fleet"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteFleet: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description the `ETag` of the entry as it was read; 428 without, 412 when it has changed */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getFriction: {
        parameters: {
            query?: {
                at?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FrictionAnswer"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    askAward: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description repeat the request with the same key and it is done once */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AwardQuestionInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AwardAnswer"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listDecisions: {
        parameters: {
            query?: {
                cursor?: string;
                format?: "json" | "csv";
                kind?: components["schemas"]["SubjectKind"];
                limit?: number;
                outcome?: components["schemas"]["Outcome"];
                q?: string;
                sort?: "decidedAt" | "-decidedAt";
                target?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionPage"];
                    "text/csv": string;
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    decide: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description repeat the request with the same key and it is done once */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GateQuestionInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoredDecision"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDecision: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoredDecision"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    replayDecision: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description repeat the request with the same key and it is done once */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionReplay"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    previewDecision: {
        parameters: {
            query?: {
                at?: string;
                engagement?: string;
                subject?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Decision"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    gateTimeline: {
        parameters: {
            query: {
                engagement?: string;
                from: string;
                subject?: string;
                to: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GateTimeline"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listGoals: {
        parameters: {
            query?: {
                at?: string;
                cursor?: string;
                format?: "json" | "csv";
                limit?: number;
                q?: string;
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GoalPage"];
                    "text/csv": string;
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createGoal: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description repeat the request with the same key and it is done once */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    better: "higher" | "lower";
                    id: string;
                    measure: string;
                    owner: string;
                    /** @default [] */
                    progress?: {
                        on: string;
                        source: string;
                        value: number;
                    }[];
                    /** @default true */
                    public?: boolean;
                    /** @default [] */
                    requirements?: string[];
                    targets: {
                        value: number;
                        year: number;
                    }[];
                    text: string;
                    title: string;
                    unit: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        better: "higher" | "lower";
                        id: string;
                        measure: string;
                        owner: string;
                        /** @default [] */
                        progress: {
                            on: string;
                            source: string;
                            value: number;
                        }[];
                        /** @default true */
                        public: boolean;
                        /** @default [] */
                        requirements: string[];
                        targets: {
                            value: number;
                            year: number;
                        }[];
                        text: string;
                        title: string;
                        unit: string;
                    };
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getGoal: {
        parameters: {
            query?: {
                at?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        better: "higher" | "lower";
                        id: string;
                        measure: string;
                        owner: string;
                        /** @default [] */
                        progress: {
                            on: string;
                            source: string;
                            value: number;
                        }[];
                        /** @default true */
                        public: boolean;
                        /** @default [] */
                        requirements: string[];
                        targets: {
                            value: number;
                            year: number;
                        }[];
                        text: string;
                        title: string;
                        unit: string;
                    };
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    replaceGoal: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description the `ETag` of the entry as it was read; 428 without, 412 when it has changed */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    better: "higher" | "lower";
                    id: string;
                    measure: string;
                    owner: string;
                    /** @default [] */
                    progress?: {
                        on: string;
                        source: string;
                        value: number;
                    }[];
                    /** @default true */
                    public?: boolean;
                    /** @default [] */
                    requirements?: string[];
                    targets: {
                        value: number;
                        year: number;
                    }[];
                    text: string;
                    title: string;
                    unit: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        better: "higher" | "lower";
                        id: string;
                        measure: string;
                        owner: string;
                        /** @default [] */
                        progress: {
                            on: string;
                            source: string;
                            value: number;
                        }[];
                        /** @default true */
                        public: boolean;
                        /** @default [] */
                        requirements: string[];
                        targets: {
                            value: number;
                            year: number;
                        }[];
                        text: string;
                        title: string;
                        unit: string;
                    };
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteGoal: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description the `ETag` of the entry as it was read; 428 without, 412 when it has changed */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getGovernance: {
        parameters: {
            query?: {
                at?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Governance"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listAffected: {
        parameters: {
            query: {
                access?: string;
                at?: string;
                cursor?: string;
                format?: "json" | "csv";
                kind?: components["schemas"]["SubjectKind"];
                layer?: components["schemas"]["Layer"];
                limit?: number;
                of: string;
                q?: string;
                sector?: components["schemas"]["Sector"];
                sort?: string;
                updatableCode?: "true" | "false";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReachPage"];
                    "text/csv": string;
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listChains: {
        parameters: {
            query: {
                at?: string;
                from: string;
                hops?: number;
                most?: number;
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Chains"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listConcentration: {
        parameters: {
            query?: {
                at?: string;
                by?: "organisation" | "country" | "group";
                cursor?: string;
                format?: "json" | "csv";
                limit?: number;
                q?: string;
                sort?: string;
                stopsMoreThan?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConcentrationPage"];
                    "text/csv": string;
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listChainFaults: {
        parameters: {
            query?: {
                at?: string;
                cursor?: string;
                format?: "json" | "csv";
                kind?: "undeclared" | "unconsented" | "refused" | "uncertified" | "circular";
                limit?: number;
                q?: string;
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChainFaultPage"];
                    "text/csv": string;
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listFoundations: {
        parameters: {
            query: {
                access?: string;
                at?: string;
                cursor?: string;
                format?: "json" | "csv";
                kind?: components["schemas"]["SubjectKind"];
                layer?: components["schemas"]["Layer"];
                limit?: number;
                of: string;
                q?: string;
                sector?: components["schemas"]["Sector"];
                sort?: string;
                updatableCode?: "true" | "false";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReachPage"];
                    "text/csv": string;
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPicture: {
        parameters: {
            query?: {
                at?: string;
                most?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EcosystemPicture"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    partyWhatIf: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description repeat the request with the same key and it is done once */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PartyWhatIfQuestionInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartyWhatIf"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    importRegistry: {
        parameters: {
            query?: {
                accountable?: string;
                apply?: string;
                kind?: "actors" | "systems" | "products" | "fleets" | "engagements" | "supplies";
                of?: string;
                onMatch?: "keep" | "update";
            };
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description repeat the request with the same key and it is done once */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegistryImport"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getInbox: {
        parameters: {
            query?: {
                awaits?: "city" | "supplier";
                cursor?: string;
                format?: "json" | "csv";
                kind?: "evidence" | "waiver" | "baseline-proposal" | "declaration" | "denial" | "assessor" | "application" | "assessment" | "certificate-motion";
                limit?: number;
                q?: string;
                sort?: string;
                subject?: string;
                tier?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InboxPage"];
                    "text/csv": string;
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationGreeting"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    claimInvitation: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description repeat the request with the same key and it is done once */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvitationClaimInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationClaimed"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    enterByInvitation: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description repeat the request with the same key and it is done once */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationEntered"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    leaveInvitation: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description repeat the request with the same key and it is done once */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listInvitations: {
        parameters: {
            query?: {
                cursor?: string;
                format?: "json" | "csv";
                limit?: number;
                organisation?: string;
                q?: string;
                sort?: string;
                state?: "open" | "claimed" | "revoked" | "expired";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationPage"];
                    "text/csv": string;
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    invite: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description repeat the request with the same key and it is done once */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvitationBodyInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationMade"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revokeInvitation: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description the `ETag` of the entry as it was read; 428 without, 412 when it has changed */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    inviteMany: {
        parameters: {
            query?: {
                dryRun?: "true" | "false";
            };
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description repeat the request with the same key and it is done once */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "text/csv": string;
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationsBulkAnswer"];
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationsBulkAnswer"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    rotateIssuerKey: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description repeat the request with the same key and it is done once */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @default ES256
                     * @enum {string}
                     */
                    algorithm?: "ES256" | "EdDSA";
                    /** @default false */
                    revoked?: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssuerDocument"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listJournal: {
        parameters: {
            query?: {
                action?: string;
                actor?: string;
                cursor?: string;
                format?: "json" | "csv";
                limit?: number;
                q?: string;
                sort?: "seq" | "-seq";
                subject?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JournalPage"];
                    "text/csv": string;
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportJournal: {
        parameters: {
            query?: {
                format?: "ndjson" | "ocsf";
                from?: string;
                until?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    verifyJournal: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JournalVerification"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listLegalClocks: {
        parameters: {
            query?: {
                at?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LegalClocks"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getManagement: {
        parameters: {
            query?: {
                at?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Management"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMatrix: {
        parameters: {
            query?: {
                at?: string;
                engagement?: string;
                sector?: components["schemas"]["Sector"];
                system?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResponsibilityMatrix"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getContactSheet: {
        parameters: {
            query?: {
                at?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listMatrixGaps: {
        parameters: {
            query?: {
                activity?: string;
                at?: string;
                cursor?: string;
                format?: "json" | "csv";
                limit?: number;
                office?: string;
                owner?: string;
                q?: string;
                rule?: "RESP-11" | "RESP-12" | "RESP-13" | "RESP-14" | "RESP-15" | "RESP-16" | "RESP-17" | "RESP-18" | "RESP-19" | "RESP-20" | "RESP-21" | "RESP-22" | "RESP-23" | "RESP-24" | "RESP-25" | "RESP-26" | "RESP-27" | "RESP-28" | "RESP-29" | "RESP-30" | "RESP-32";
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MatrixGapPage"];
                    "text/csv": string;
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    setMatrixTask: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description the `ETag` of the entry as it was read; 428 without, 412 when it has changed */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MatrixTaskInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MatrixGap"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    importMatrix: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description repeat the request with the same key and it is done once */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MatrixImportInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MatrixImportResult"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getOfflineCopy: {
        parameters: {
            query?: {
                at?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html; charset=utf-8": string;
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getRoleCards: {
        parameters: {
            query?: {
                at?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    askMatrixWhatIf: {
        parameters: {
            query?: {
                actor?: string;
                at?: string;
                office?: string;
                person?: string;
                site?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MatrixWhatIf"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listKeys: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKeys"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    makeKey: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description repeat the request with the same key and it is done once */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewApiKeyInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKeyMade"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revokeKey: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description the `ETag` of the entry as it was read; 428 without, 412 when it has changed */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    chooseOrganisation: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description the `ETag` of the entry as it was read; 428 without, 412 when it has changed */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrganisationChoiceInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listSessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Sessions"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    endSession: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description the `ETag` of the entry as it was read; 428 without, 412 when it has changed */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listMemberships: {
        parameters: {
            query?: {
                account?: string;
                cursor?: string;
                format?: "json" | "csv";
                limit?: number;
                on?: string;
                organisation?: string;
                q?: string;
                role?: "executive" | "ciso" | "procurement" | "data-protection" | "soc" | "csirt" | "service-owner" | "standards-owner" | "administrator" | "regulator" | "supplier-owner" | "supplier-contributor" | "assessor";
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MembershipPage"];
                    "text/csv": string;
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    giveMembership: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description repeat the request with the same key and it is done once */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewMembershipInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Membership"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revokeMembership: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description the `ETag` of the entry as it was read; 428 without, 412 when it has changed */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    delegateMembership: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description repeat the request with the same key and it is done once */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DelegationInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Membership"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listMerges: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Merges"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    mergeActors: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description repeat the request with the same key and it is done once */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default false */
                    acrossSides?: boolean;
                    keep: string;
                    merge: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Merge"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    undoMerge: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description repeat the request with the same key and it is done once */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Merge"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listMessages: {
        parameters: {
            query?: {
                cursor?: string;
                format?: "json" | "csv";
                limit?: number;
                q?: string;
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessagePage"];
                    "text/csv": string;
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listMinutes: {
        parameters: {
            query?: {
                at?: string;
                body?: string;
                cursor?: string;
                format?: "json" | "csv";
                limit?: number;
                q?: string;
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MinutePage"];
                    "text/csv": string;
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createMinute: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description repeat the request with the same key and it is done once */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    body?: string;
                    /** @default [] */
                    decisions?: {
                        doneOn?: string;
                        due: string;
                        id: string;
                        note?: string;
                        owner: string;
                        text: string;
                    }[];
                    id: string;
                    on: string;
                    present: string[];
                    report?: string;
                    text?: string;
                    title: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        body?: string;
                        /** @default [] */
                        decisions: {
                            doneOn?: string;
                            due: string;
                            id: string;
                            note?: string;
                            owner: string;
                            text: string;
                        }[];
                        id: string;
                        on: string;
                        present: string[];
                        report?: string;
                        text?: string;
                        title: string;
                    };
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMinute: {
        parameters: {
            query?: {
                at?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        body?: string;
                        /** @default [] */
                        decisions: {
                            doneOn?: string;
                            due: string;
                            id: string;
                            note?: string;
                            owner: string;
                            text: string;
                        }[];
                        id: string;
                        on: string;
                        present: string[];
                        report?: string;
                        text?: string;
                        title: string;
                    };
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    replaceMinute: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description the `ETag` of the entry as it was read; 428 without, 412 when it has changed */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    body?: string;
                    /** @default [] */
                    decisions?: {
                        doneOn?: string;
                        due: string;
                        id: string;
                        note?: string;
                        owner: string;
                        text: string;
                    }[];
                    id: string;
                    on: string;
                    present: string[];
                    report?: string;
                    text?: string;
                    title: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        body?: string;
                        /** @default [] */
                        decisions: {
                            doneOn?: string;
                            due: string;
                            id: string;
                            note?: string;
                            owner: string;
                            text: string;
                        }[];
                        id: string;
                        on: string;
                        present: string[];
                        report?: string;
                        text?: string;
                        title: string;
                    };
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteMinute: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description the `ETag` of the entry as it was read; 428 without, 412 when it has changed */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listMyApplications: {
        parameters: {
            query?: {
                assessor?: string;
                at?: string;
                cursor?: string;
                format?: "json" | "csv";
                holder?: string;
                limit?: number;
                q?: string;
                sort?: string;
                state?: "applied" | "declined" | "withdrawn" | "under-assessment" | "reported" | "certified" | "refused";
                subject?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssessmentPage"];
                    "text/csv": string;
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    applyForCertificate: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description repeat the request with the same key and it is done once */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplicationBodyInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Assessment"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMyApplication: {
        parameters: {
            query?: {
                at?: string;
            };
            header?: never;
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Assessment"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawApplication: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description repeat the request with the same key and it is done once */
                "Idempotency-Key"?: string;
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssessmentReasonBodyInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Assessment"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listMyAssessments: {
        parameters: {
            query?: {
                assessor?: string;
                at?: string;
                cursor?: string;
                format?: "json" | "csv";
                holder?: string;
                limit?: number;
                q?: string;
                sort?: string;
                state?: "applied" | "declined" | "withdrawn" | "under-assessment" | "reported" | "certified" | "refused";
                subject?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssessmentPage"];
                    "text/csv": string;
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMyAssessment: {
        parameters: {
            query?: {
                at?: string;
            };
            header?: never;
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Assessment"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    takeAssessmentAlong: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssessmentFile"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    bringAssessmentBack: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description repeat the request with the same key and it is done once */
                "Idempotency-Key"?: string;
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssessmentFileInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkPaperMerge"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    saveManyWorkPapers: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description repeat the request with the same key and it is done once */
                "Idempotency-Key"?: string;
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ManyWorkPapersBodyInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkPaperMerge"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMyWorkPaper: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: string;
                requirement: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkPaper"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    saveMyWorkPaper: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description the `ETag` of the entry as it was read; 428 without, 412 when it has changed */
                "If-Match"?: string;
            };
            path: {
                number: string;
                requirement: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkPaperBodyInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkPaper"];
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkPaper"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reviewMyWorkPaper: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description repeat the request with the same key and it is done once */
                "Idempotency-Key"?: string;
            };
            path: {
                number: string;
                requirement: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkPaperReviewBodyInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkPaper"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    handInAssessment: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description repeat the request with the same key and it is done once */
                "Idempotency-Key"?: string;
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssessmentReportBodyInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Assessment"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    askForEvidence: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description repeat the request with the same key and it is done once */
                "Idempotency-Key"?: string;
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EvidenceRequestBodyInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceRequestItem"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listMyAssignments: {
        parameters: {
            query?: {
                cursor?: string;
                format?: "json" | "csv";
                limit?: number;
                q?: string;
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyAssignmentPage"];
                    "text/csv": string;
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    signIndependence: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description repeat the request with the same key and it is done once */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IndependenceDeclarationBodyInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyAssignment"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listMyAttack: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyAttack"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    acceptMyDuty: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description repeat the request with the same key and it is done once */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcceptDutyInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyAttack"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    handOverMyDuty: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description repeat the request with the same key and it is done once */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HandOverDutyInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyAttack"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listMyCalendar: {
        parameters: {
            query?: {
                at?: string;
                cursor?: string;
                format?: "json" | "csv" | "ics";
                kind?: "surveillance" | "renewal" | "finding" | "suspension" | "sanction" | "accreditation" | "sampling" | "request";
                limit?: number;
                q?: string;
                sort?: string;
                within?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssuranceDuePage"];
                    "text/csv": string;
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listMyDeclarations: {
        parameters: {
            query?: {
                cursor?: string;
                format?: "json" | "csv";
                limit?: number;
                q?: string;
                sort?: string;
                state?: "declared" | "confirmed" | "refused" | "withdrawn";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyDeclarationPage"];
                    "text/csv": string;
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    declareSupplier: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description repeat the request with the same key and it is done once */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MyDeclarationBodyInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyDeclaration"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawDeclaration: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description repeat the request with the same key and it is done once */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyDeclaration"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    declareManySuppliers: {
        parameters: {
            query?: {
                dryRun?: "true" | "false";
            };
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description repeat the request with the same key and it is done once */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": string | unknown[];
                "text/csv": string | unknown[];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyDeclarationBulkAnswer"];
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyDeclarationBulkAnswer"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listMyDrafts: {
        parameters: {
            query?: {
                cursor?: string;
                format?: "json" | "csv";
                limit?: number;
                q?: string;
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftPage"];
                    "text/csv": string;
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMyDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                requirement: string;
                subject: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftAnswer"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    saveMyDraft: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description the `ETag` of the entry as it was read; 428 without, 412 when it has changed */
                "If-Match"?: string;
            };
            path: {
                requirement: string;
                subject: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DraftAnswerBodyInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftAnswer"];
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftAnswer"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteMyDraft: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description the `ETag` of the entry as it was read; 428 without, 412 when it has changed */
                "If-Match"?: string;
            };
            path: {
                requirement: string;
                subject: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMyContract: {
        parameters: {
            query?: {
                at?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyContract"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listMyEvidence: {
        parameters: {
            query?: {
                at?: string;
                awaits?: "city" | "supplier";
                cursor?: string;
                format?: "json" | "csv";
                limit?: number;
                own?: "true" | "false";
                q?: string;
                requirement?: string;
                sort?: string;
                state?: "submitted" | "accepted" | "rejected";
                subject?: string;
                type?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyEvidencePage"];
                    "text/csv": string;
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    handInEvidence: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description repeat the request with the same key and it is done once */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MyEvidenceBodyInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyEvidenceDetail"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listMyEvidenceRequests: {
        parameters: {
            query?: {
                cursor?: string;
                format?: "json" | "csv";
                limit?: number;
                q?: string;
                sort?: string;
                state?: "open" | "answered" | "accepted" | "withdrawn";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceRequestPage"];
                    "text/csv": string;
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    answerEvidenceRequest: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description repeat the request with the same key and it is done once */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EvidenceAnswerBodyInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceRequestItem"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    judgeEvidenceAnswer: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description repeat the request with the same key and it is done once */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EvidenceJudgementBodyInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceRequestItem"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawEvidenceRequest: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description repeat the request with the same key and it is done once */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceRequestItem"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMyEvidence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyEvidenceDetail"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    replaceMyEvidence: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description the `ETag` of the entry as it was read; 428 without, 412 when it has changed */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MyEvidenceBodyInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyEvidenceDetail"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawMyEvidence: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description the `ETag` of the entry as it was read; 428 without, 412 when it has changed */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listMyEvidenceFiles: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceFiles"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addMyEvidenceFiles: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description repeat the request with the same key and it is done once */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceFiles"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMyEvidenceFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                sha256: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeMyEvidenceFile: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description the `ETag` of the entry as it was read; 428 without, 412 when it has changed */
                "If-Match"?: string;
            };
            path: {
                id: string;
                sha256: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reuseEvidence: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description repeat the request with the same key and it is done once */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MyEvidenceReuseInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyEvidenceDetail"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMyEvidenceShares: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceSharesAnswer"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    shareMyEvidence: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description the `ETag` of the entry as it was read; 428 without, 412 when it has changed */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EvidenceShares"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceSharesAnswer"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMyEvidenceTalk: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Talk"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    answerAboutMyEvidence: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description repeat the request with the same key and it is done once */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TalkBodyInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Talk"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    handInMuchEvidence: {
        parameters: {
            query?: {
                dryRun?: "true" | "false";
            };
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description repeat the request with the same key and it is done once */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": string | unknown[];
                "text/csv": string | unknown[];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyEvidenceBulkAnswer"];
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyEvidenceBulkAnswer"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listMyFindings: {
        parameters: {
            query?: {
                assessment?: string;
                at?: string;
                cursor?: string;
                format?: "json" | "csv";
                limit?: number;
                overdue?: "true" | "false";
                q?: string;
                requirement?: string;
                severity?: "major" | "minor" | "observation" | "opportunity";
                sort?: string;
                state?: "open" | "answered" | "closed" | "withdrawn";
                subject?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FindingPage"];
                    "text/csv": string;
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    writeFinding: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description repeat the request with the same key and it is done once */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FindingBodyInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FindingItem"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMyFinding: {
        parameters: {
            query?: {
                at?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FindingItem"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    correctMyFinding: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description repeat the request with the same key and it is done once */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectionBodyInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FindingItem"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    verifyCorrection: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description repeat the request with the same key and it is done once */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FindingVerdictBodyInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FindingItem"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawFinding: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description repeat the request with the same key and it is done once */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FindingWithdrawalBodyInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FindingItem"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listMyNotices: {
        parameters: {
            query?: {
                cursor?: string;
                format?: "json" | "csv";
                kind?: "expiry" | "accepted" | "rejected" | "asked" | "finding" | "supply" | "assessment" | "assignment" | "attack";
                limit?: number;
                q?: string;
                sort?: string;
                unread?: "true" | "false";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticePage"];
                    "text/csv": string;
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readMyNotice: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description repeat the request with the same key and it is done once */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readMyNotices: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description repeat the request with the same key and it is done once */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMyOverview: {
        parameters: {
            query?: {
                at?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyOverview"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listMyQuestions: {
        parameters: {
            query?: {
                cursor?: string;
                format?: "json" | "csv";
                limit?: number;
                q?: string;
                sort?: string;
                state?: "open" | "declared" | "denied" | "accepted" | "rejected";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MySupplyQuestionPage"];
                    "text/csv": string;
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    denySupplier: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description repeat the request with the same key and it is done once */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SupplyDenialInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MySupplyQuestion"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listMyRequests: {
        parameters: {
            query?: {
                at?: string;
                cursor?: string;
                format?: "json" | "csv";
                limit?: number;
                principle?: string;
                q?: string;
                requirement?: string;
                sort?: string;
                state?: "met" | "waiting" | "open";
                strength?: "M" | "S";
                subject?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestPage"];
                    "text/csv": string;
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listMySubjects: {
        parameters: {
            query?: {
                at?: string;
                cursor?: string;
                format?: "json" | "csv";
                kind?: components["schemas"]["SubjectKind"];
                limit?: number;
                outcome?: components["schemas"]["Outcome"];
                own?: "true" | "false";
                q?: string;
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MySubjectPage"];
                    "text/csv": string;
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMySubject: {
        parameters: {
            query?: {
                at?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MySubjectDetail"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listMySupplies: {
        parameters: {
            query?: {
                consent?: "none" | "given" | "refused" | "ended";
                cursor?: string;
                format?: "json" | "csv";
                limit?: number;
                q?: string;
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MySupplyPage"];
                    "text/csv": string;
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listMyTeam: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Team"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addToMyTeam: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description repeat the request with the same key and it is done once */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewTeamMemberInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Membership"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeFromMyTeam: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description the `ETag` of the entry as it was read; 428 without, 412 when it has changed */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listOffices: {
        parameters: {
            query?: {
                actor?: string;
                at?: string;
                cursor?: string;
                format?: "json" | "csv";
                limit?: number;
                q?: string;
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfficePage"];
                    "text/csv": string;
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createOffice: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description repeat the request with the same key and it is done once */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CityOfficeInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CityOffice"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getOffice: {
        parameters: {
            query?: {
                at?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CityOffice"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    replaceOffice: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description the `ETag` of the entry as it was read; 428 without, 412 when it has changed */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CityOfficeInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CityOffice"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteOffice: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description the `ETag` of the entry as it was read; 428 without, 412 when it has changed */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    acceptOffice: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description repeat the request with the same key and it is done once */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfficeItem"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getOfficeDuties: {
        parameters: {
            query?: {
                at?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfficeDuties"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getOverview: {
        parameters: {
            query?: {
                at?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Overview"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPastWork: {
        parameters: {
            query?: {
                at?: string;
                by?: string;
                cursor?: string;
                for?: string;
                format?: "json" | "csv";
                kind?: "consultancy" | "implementation";
                limit?: number;
                q?: string;
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PastWorkPage"];
                    "text/csv": string;
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createPastWork: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description repeat the request with the same key and it is done once */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PastWork"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PastWork"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPastWork: {
        parameters: {
            query?: {
                at?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PastWork"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    replacePastWork: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description the `ETag` of the entry as it was read; 428 without, 412 when it has changed */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PastWork"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PastWork"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deletePastWork: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description the `ETag` of the entry as it was read; 428 without, 412 when it has changed */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPostureReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                quarter: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostureReport"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPostureReportFile: {
        parameters: {
            query?: {
                format?: "pdf" | "markdown";
            };
            header?: never;
            path: {
                quarter: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "text/csv": string;
                    "text/markdown": string;
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPrinciples: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Principles"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listProducts: {
        parameters: {
            query?: {
                at?: string;
                cursor?: string;
                format?: "json" | "csv";
                limit?: number;
                maker?: string;
                outcome?: components["schemas"]["Outcome"];
                q?: string;
                sort?: string;
                tier?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductPage"];
                    "text/csv": string;
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createProduct: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description repeat the request with the same key and it is done once */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProductInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Product"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getProduct: {
        parameters: {
            query?: {
                at?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Product"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    replaceProduct: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description the `ETag` of the entry as it was read; 428 without, 412 when it has changed */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProductInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Product"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteProduct: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description the `ETag` of the entry as it was read; 428 without, 412 when it has changed */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getReadiness: {
        parameters: {
            query?: {
                at?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Readiness"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listReadinessRecords: {
        parameters: {
            query?: {
                at?: string;
                cursor?: string;
                format?: "json" | "csv";
                kind?: "paper" | "service" | "duty" | "training" | "source" | "channel" | "drill" | "escalation" | "playbook" | "exercise" | "clock" | "intake" | "sharing" | "metric" | "review" | "registration" | "assessment" | "confirmation";
                limit?: number;
                q?: string;
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadinessPage"];
                    "text/csv": string;
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createReadinessRecord: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description repeat the request with the same key and it is done once */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReadinessRecordInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadinessRecord"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getReadinessRecord: {
        parameters: {
            query?: {
                at?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadinessRecord"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    replaceReadinessRecord: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description the `ETag` of the entry as it was read; 428 without, 412 when it has changed */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReadinessRecordInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadinessRecord"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteReadinessRecord: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description the `ETag` of the entry as it was read; 428 without, 412 when it has changed */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listRecognisedSchemes: {
        parameters: {
            query?: {
                cursor?: string;
                format?: "json" | "csv";
                limit?: number;
                q?: string;
                requirement?: string;
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecognisedSchemePage"];
                    "text/csv": string;
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCertificateFeed: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CertificateFeed"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listRegisteredCertificates: {
        parameters: {
            query?: {
                assessor?: string;
                at?: string;
                counts?: "true" | "false";
                cursor?: string;
                format?: "json" | "csv";
                grade?: "I1" | "I2" | "I3";
                holder?: string;
                limit?: number;
                q?: string;
                scope?: "organisation" | "service" | "product" | "site";
                sort?: string;
                state?: "applied" | "under-assessment" | "in-force" | "suspended" | "withdrawn" | "expired" | "superseded";
                subject?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegisteredCertificatePage"];
                    "text/csv": string;
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getRegisteredCertificate: {
        parameters: {
            query?: {
                at?: string;
            };
            header?: never;
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegisteredCertificate"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCertificateBadge: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/svg+xml": string;
                };
            };
            /** @description Default Response */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCertificateCredential: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vc+jwt": string;
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCertificateFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        credential: string;
                        log: {
                            checkpoint: string;
                            entry: string;
                            index: number;
                            proof: string[];
                        };
                        /** @enum {string} */
                        schema: "gatehouse-certificate/1";
                    };
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCertificatePdf: {
        parameters: {
            query?: {
                at?: string;
            };
            header?: never;
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getRegisterFeed: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/atom+xml": string;
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getLogCheckpoint: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getConsistencyProof: {
        parameters: {
            query: {
                first: number;
                second: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LogProof"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getInclusionProof: {
        parameters: {
            query: {
                index: number;
                size: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LogProof"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getLogTile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                level: string;
                one: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getLogTileOfTwoParts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                level: string;
                one: string;
                two: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getLogTileOfThreeParts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                level: string;
                one: string;
                three: string;
                two: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getStatusList: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                list: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vc+jwt": string;
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listResponsibilities: {
        parameters: {
            query?: {
                activity?: string;
                at?: string;
                cursor?: string;
                format?: "json" | "csv";
                limit?: number;
                office?: string;
                q?: string;
                sort?: string;
                state?: "business-as-usual" | "heightened" | "attack" | "recovery";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MatrixRowPage"];
                    "text/csv": string;
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createResponsibility: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description repeat the request with the same key and it is done once */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MatrixRowInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MatrixRow"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getResponsibility: {
        parameters: {
            query?: {
                at?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MatrixRow"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    replaceResponsibility: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description the `ETag` of the entry as it was read; 428 without, 412 when it has changed */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MatrixRowInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MatrixRow"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteResponsibility: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description the `ETag` of the entry as it was read; 428 without, 412 when it has changed */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listRules: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Rules"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listSightings: {
        parameters: {
            query?: {
                at?: string;
                cursor?: string;
                format?: "json" | "csv";
                from?: string;
                limit?: number;
                q?: string;
                seenIn?: "contract" | "sbom" | "list" | "other";
                sort?: string;
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SightingPage"];
                    "text/csv": string;
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createSighting: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description repeat the request with the same key and it is done once */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    from: string;
                    id: string;
                    note?: string;
                    on: string;
                    /** @enum {string} */
                    seenIn: "contract" | "sbom" | "list" | "other";
                    source: string;
                    to: string;
                    what: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        from: string;
                        id: string;
                        note?: string;
                        on: string;
                        /** @enum {string} */
                        seenIn: "contract" | "sbom" | "list" | "other";
                        source: string;
                        to: string;
                        what: string;
                    };
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSighting: {
        parameters: {
            query?: {
                at?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        from: string;
                        id: string;
                        note?: string;
                        on: string;
                        /** @enum {string} */
                        seenIn: "contract" | "sbom" | "list" | "other";
                        source: string;
                        to: string;
                        what: string;
                    };
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    replaceSighting: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description the `ETag` of the entry as it was read; 428 without, 412 when it has changed */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    from: string;
                    id: string;
                    note?: string;
                    on: string;
                    /** @enum {string} */
                    seenIn: "contract" | "sbom" | "list" | "other";
                    source: string;
                    to: string;
                    what: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        from: string;
                        id: string;
                        note?: string;
                        on: string;
                        /** @enum {string} */
                        seenIn: "contract" | "sbom" | "list" | "other";
                        source: string;
                        to: string;
                        what: string;
                    };
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteSighting: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description the `ETag` of the entry as it was read; 428 without, 412 when it has changed */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSignInMethods: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignInMethods"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listSignInProviders: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignInProviders"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addSignInProvider: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description repeat the request with the same key and it is done once */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewSignInProviderInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignInProvider"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeSignInProvider: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description the `ETag` of the entry as it was read; 428 without, 412 when it has changed */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listStandards: {
        parameters: {
            query?: {
                at?: string;
                body?: string;
                cursor?: string;
                format?: "json" | "csv";
                kind?: "standard" | "law" | "guideline" | "label-scheme" | "framework";
                layer?: components["schemas"]["Layer"];
                limit?: number;
                mandate?: "mandatory" | "recommended" | "retired" | "none";
                q?: string;
                sector?: "administration" | "education" | "healthcare" | "public-safety" | "real-estate" | "transport" | "utilities" | "all";
                sort?: string;
                status?: "published" | "in-development" | "superseded" | "withdrawn";
                table1?: "true" | "false";
                topic?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StandardPage"];
                    "text/csv": string;
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getStandard: {
        parameters: {
            query?: {
                at?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StandardDetail"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    standardsCoverage: {
        parameters: {
            query?: {
                at?: string;
                mandatedOnly?: "true" | "false";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Coverage"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    standardsNotes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegisterNotes"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    standardsTopics: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecurityTopics"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getStrategy: {
        parameters: {
            query?: {
                at?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Strategy"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listStudies: {
        parameters: {
            query?: {
                at?: string;
                cursor?: string;
                format?: "json" | "csv";
                limit?: number;
                q?: string;
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StudyPage"];
                    "text/csv": string;
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createStudy: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description repeat the request with the same key and it is done once */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    country?: string;
                    /** @default [] */
                    findings?: {
                        /** @enum {string} */
                        dimension: "governance-model" | "security-measures" | "technical-standards" | "third-party-management";
                        id: string;
                        on: string;
                        question: string;
                        /** @enum {string} */
                        scope?: "sector";
                        source: {
                            /**
                             * @default document
                             * @enum {string}
                             */
                            kind?: "paper" | "document" | "statement" | "visit" | "own-records";
                            section?: string;
                            title: string;
                            /** Format: uri */
                            url?: string;
                        };
                        /** @enum {string} */
                        step: "no-data" | "informal" | "defined" | "practised" | "measured";
                        text: string;
                    }[];
                    id: string;
                    name: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        country?: string;
                        /** @default [] */
                        findings: {
                            /** @enum {string} */
                            dimension: "governance-model" | "security-measures" | "technical-standards" | "third-party-management";
                            id: string;
                            on: string;
                            question: string;
                            /** @enum {string} */
                            scope?: "sector";
                            source: {
                                /**
                                 * @default document
                                 * @enum {string}
                                 */
                                kind: "paper" | "document" | "statement" | "visit" | "own-records";
                                section?: string;
                                title: string;
                                /** Format: uri */
                                url?: string;
                            };
                            /** @enum {string} */
                            step: "no-data" | "informal" | "defined" | "practised" | "measured";
                            text: string;
                        }[];
                        id: string;
                        name: string;
                    };
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getStudy: {
        parameters: {
            query?: {
                at?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        country?: string;
                        /** @default [] */
                        findings: {
                            /** @enum {string} */
                            dimension: "governance-model" | "security-measures" | "technical-standards" | "third-party-management";
                            id: string;
                            on: string;
                            question: string;
                            /** @enum {string} */
                            scope?: "sector";
                            source: {
                                /**
                                 * @default document
                                 * @enum {string}
                                 */
                                kind: "paper" | "document" | "statement" | "visit" | "own-records";
                                section?: string;
                                title: string;
                                /** Format: uri */
                                url?: string;
                            };
                            /** @enum {string} */
                            step: "no-data" | "informal" | "defined" | "practised" | "measured";
                            text: string;
                        }[];
                        id: string;
                        name: string;
                    };
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    replaceStudy: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description the `ETag` of the entry as it was read; 428 without, 412 when it has changed */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    country?: string;
                    /** @default [] */
                    findings?: {
                        /** @enum {string} */
                        dimension: "governance-model" | "security-measures" | "technical-standards" | "third-party-management";
                        id: string;
                        on: string;
                        question: string;
                        /** @enum {string} */
                        scope?: "sector";
                        source: {
                            /**
                             * @default document
                             * @enum {string}
                             */
                            kind?: "paper" | "document" | "statement" | "visit" | "own-records";
                            section?: string;
                            title: string;
                            /** Format: uri */
                            url?: string;
                        };
                        /** @enum {string} */
                        step: "no-data" | "informal" | "defined" | "practised" | "measured";
                        text: string;
                    }[];
                    id: string;
                    name: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        country?: string;
                        /** @default [] */
                        findings: {
                            /** @enum {string} */
                            dimension: "governance-model" | "security-measures" | "technical-standards" | "third-party-management";
                            id: string;
                            on: string;
                            question: string;
                            /** @enum {string} */
                            scope?: "sector";
                            source: {
                                /**
                                 * @default document
                                 * @enum {string}
                                 */
                                kind: "paper" | "document" | "statement" | "visit" | "own-records";
                                section?: string;
                                title: string;
                                /** Format: uri */
                                url?: string;
                            };
                            /** @enum {string} */
                            step: "no-data" | "informal" | "defined" | "practised" | "measured";
                            text: string;
                        }[];
                        id: string;
                        name: string;
                    };
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteStudy: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description the `ETag` of the entry as it was read; 428 without, 412 when it has changed */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listSubjects: {
        parameters: {
            query?: {
                at?: string;
                cursor?: string;
                engagements?: "include" | "exclude" | "only";
                format?: "json" | "csv";
                inService?: "true" | "false";
                kind?: components["schemas"]["SubjectKind"];
                limit?: number;
                outcome?: components["schemas"]["Outcome"];
                q?: string;
                sector?: "administration" | "education" | "healthcare" | "public-safety" | "real-estate" | "transport" | "utilities" | "none";
                sort?: string;
                tier?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubjectPage"];
                    "text/csv": string;
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSubject: {
        parameters: {
            query?: {
                at?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubjectDetail"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSubjectStanding: {
        parameters: {
            query?: {
                at?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubjectStanding"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listSupplies: {
        parameters: {
            query?: {
                at?: string;
                cursor?: string;
                engagement?: string;
                format?: "json" | "csv";
                from?: string;
                kind?: "product" | "service" | "component" | "hosting" | "maintenance" | "data";
                limit?: number;
                q?: string;
                sort?: string;
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupplyPage"];
                    "text/csv": string;
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createSupply: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description repeat the request with the same key and it is done once */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Supply"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Supply"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSupply: {
        parameters: {
            query?: {
                at?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Supply"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    replaceSupply: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description the `ETag` of the entry as it was read; 428 without, 412 when it has changed */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Supply"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Supply"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteSupply: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description the `ETag` of the entry as it was read; 428 without, 412 when it has changed */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    consentToSupply: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description repeat the request with the same key and it is done once */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SupplyConsentInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Supply"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listSupplyQuestions: {
        parameters: {
            query?: {
                cursor?: string;
                format?: "json" | "csv";
                limit?: number;
                q?: string;
                sort?: string;
                state?: "open" | "declared" | "denied" | "accepted" | "rejected";
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupplyQuestionPage"];
                    "text/csv": string;
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    askAboutSupply: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description repeat the request with the same key and it is done once */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SupplyQuestionBodyInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupplyQuestion"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    acceptDenial: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description repeat the request with the same key and it is done once */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupplyQuestion"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    rejectDenial: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description repeat the request with the same key and it is done once */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SupplyRefusalInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupplyQuestion"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listSuspensions: {
        parameters: {
            query?: {
                at?: string;
                cursor?: string;
                format?: "json" | "csv";
                inForce?: "true" | "false";
                limit?: number;
                q?: string;
                sort?: string;
                subject?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuspensionPage"];
                    "text/csv": string;
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createSuspension: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description repeat the request with the same key and it is done once */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    by: string;
                    from: string;
                    id: string;
                    reason: string;
                    /**
                     * @default all-it-reaches
                     * @enum {string}
                     */
                    scope?: "itself" | "all-it-reaches";
                    subject: string;
                    until?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        by: string;
                        from: string;
                        id: string;
                        reason: string;
                        /**
                         * @default all-it-reaches
                         * @enum {string}
                         */
                        scope: "itself" | "all-it-reaches";
                        subject: string;
                        until?: string;
                    };
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSuspension: {
        parameters: {
            query?: {
                at?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        by: string;
                        from: string;
                        id: string;
                        reason: string;
                        /**
                         * @default all-it-reaches
                         * @enum {string}
                         */
                        scope: "itself" | "all-it-reaches";
                        subject: string;
                        until?: string;
                    };
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    replaceSuspension: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description the `ETag` of the entry as it was read; 428 without, 412 when it has changed */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    by: string;
                    from: string;
                    id: string;
                    reason: string;
                    /**
                     * @default all-it-reaches
                     * @enum {string}
                     */
                    scope?: "itself" | "all-it-reaches";
                    subject: string;
                    until?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        by: string;
                        from: string;
                        id: string;
                        reason: string;
                        /**
                         * @default all-it-reaches
                         * @enum {string}
                         */
                        scope: "itself" | "all-it-reaches";
                        subject: string;
                        until?: string;
                    };
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteSuspension: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description the `ETag` of the entry as it was read; 428 without, 412 when it has changed */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listSystems: {
        parameters: {
            query?: {
                at?: string;
                cursor?: string;
                format?: "json" | "csv";
                kind?: "network-zone" | "platform" | "application" | "dataset" | "data-flow" | "service";
                limit?: number;
                outcome?: components["schemas"]["Outcome"];
                q?: string;
                sector?: components["schemas"]["Sector"];
                sort?: string;
                tier?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SystemPage"];
                    "text/csv": string;
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createSystem: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description repeat the request with the same key and it is done once */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SystemInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["System"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSystem: {
        parameters: {
            query?: {
                at?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["System"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    replaceSystem: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description the `ETag` of the entry as it was read; 428 without, 412 when it has changed */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SystemInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["System"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteSystem: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description the `ETag` of the entry as it was read; 428 without, 412 when it has changed */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listTierOverrides: {
        parameters: {
            query?: {
                at?: string;
                cursor?: string;
                format?: "json" | "csv";
                limit?: number;
                q?: string;
                sort?: string;
                subject?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TierOverridePage"];
                    "text/csv": string;
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createTierOverride: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description repeat the request with the same key and it is done once */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TierOverride"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TierOverride"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getTierOverride: {
        parameters: {
            query?: {
                at?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TierOverride"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    replaceTierOverride: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description the `ETag` of the entry as it was read; 428 without, 412 when it has changed */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TierOverride"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TierOverride"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteTierOverride: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description the `ETag` of the entry as it was read; 428 without, 412 when it has changed */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getTiering: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tiering"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listTrustMotions: {
        parameters: {
            query?: {
                cursor?: string;
                format?: "json" | "csv";
                limit?: number;
                q?: string;
                sort?: string;
                state?: "open" | "agreed" | "withdrawn";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrustMotionPage"];
                    "text/csv": string;
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    proposeTrust: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description repeat the request with the same key and it is done once */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TrustAskedInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrustMotion"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    agreeToTrust: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description repeat the request with the same key and it is done once */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrustMotion"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawTrustMotion: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description repeat the request with the same key and it is done once */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrustMotion"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listTrusts: {
        parameters: {
            query?: {
                at?: string;
                cursor?: string;
                format?: "json" | "csv";
                limit?: number;
                q?: string;
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrustPage"];
                    "text/csv": string;
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    endTrust: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description repeat the request with the same key and it is done once */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrustItem"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    fetchTrust: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description repeat the request with the same key and it is done once */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrustFetched"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listWaiverRequests: {
        parameters: {
            query?: {
                cursor?: string;
                format?: "json" | "csv";
                limit?: number;
                q?: string;
                sort?: string;
                state?: "requested" | "signed" | "refused";
                subject?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaiverRequestPage"];
                    "text/csv": string;
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    requestWaiver: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description repeat the request with the same key and it is done once */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskedWaiver"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaiverRequest"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    refuseWaiver: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description repeat the request with the same key and it is done once */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WaiverRefusalInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaiverRequest"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    signWaiver: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description repeat the request with the same key and it is done once */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaiverRequest"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listWaivers: {
        parameters: {
            query?: {
                at?: string;
                cursor?: string;
                format?: "json" | "csv";
                limit?: number;
                q?: string;
                requirement?: string;
                signedBy?: string;
                sort?: string;
                subject?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaiverPage"];
                    "text/csv": string;
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createWaiver: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description repeat the request with the same key and it is done once */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Waiver"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Waiver"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getWaiver: {
        parameters: {
            query?: {
                at?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Waiver"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    replaceWaiver: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description the `ETag` of the entry as it was read; 428 without, 412 when it has changed */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Waiver"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Waiver"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteWaiver: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description the `ETag` of the entry as it was read; 428 without, 412 when it has changed */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
