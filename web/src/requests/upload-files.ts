import { send } from "../api/send.ts";
import type { EvidenceFile } from "./shapes.ts";

/** Sends a file as it is to the evidence it belongs to. @throws Problem */
export function uploadFile(evidence: string, file: File): Promise<{ items: EvidenceFile[] }> {
	return send("POST", `/api/my/evidence/${evidence}/files`, file, {
		"Content-Type": file.type === "" ? "application/octet-stream" : file.type,
		"File-Name": encodeURIComponent(file.name),
	});
}
