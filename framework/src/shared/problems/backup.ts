/** Backup and restore. */
export const BACKUP_ERRORS = {
	"GH-BAK-001": {
		title: "backup damaged",
		status: 422,
		help: "use another backup; nothing in the store was changed",
	},
	"GH-BAK-002": {
		title: "backup of another version",
		status: 409,
		help: "restore it with the version of Gatehouse that made it; a later version then opens the store",
	},
	"GH-BAK-003": {
		title: "store to restore into not empty",
		status: 409,
		help: "restore into an empty store, or replace what is there with `--force`",
	},
} as const;
