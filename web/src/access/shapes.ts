import type { Schemas } from "../api/shapes.ts";

/** Short names for what the routes about people, rights and ways in send. */

export type Me = Schemas["Me"];
export type Permission = Me["permissions"][number];
export type Membership = Schemas["Membership"];
export type AccountItem = Schemas["Account"];
export type AccountMade = Schemas["AccountMade"];
/** A link to be handed over; works once and is shown once. */
export type ResetLink = Schemas["ResetLink"];
export type Policy = Schemas["AccessPolicy"];
export type SignInMethods = Schemas["SignInMethods"];
export type SignInAnswer = Schemas["SignInAnswer"];
export type Enrolment = Schemas["SecondFactorEnrolment"];
export type Session = Schemas["Sessions"]["items"][number];
export type ApiKey = Schemas["ApiKey"];
export type Passkey = Schemas["Passkey"];
export type Provider = Schemas["SignInProvider"];
export type Message = Schemas["Message"];
