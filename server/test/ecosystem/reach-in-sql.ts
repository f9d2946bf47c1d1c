import { type RawBuilder, sql } from "kysely";

/**
 * The graph of a day by its rule (GRAPH-01), from the tables of the store: the reference that the engine is held against.
 * Columns: `from_id`, `to_id`.
 */
const LINKS = (at: string): RawBuilder<unknown> => sql`
	with serving as (
		select id, operator from system
			where coalesce(in_service_from, '-infinity') <= ${at}::date and coalesce(retired_on, 'infinity') > ${at}::date
		union all
		select id, operator from fleet
			where coalesce(in_service_from, '-infinity') <= ${at}::date and coalesce(retired_on, 'infinity') > ${at}::date
	), engaged as (
		select id, supplier from engagement where ${at}::date between first_day and last_day
	), node as (
		select id from actor union all select id from product union all select id from serving union all select id from engaged
	), link as (
		select parent as from_id, id as to_id from actor where parent is not null
		union all select maker, id from product
		union all select operator, id from serving
		union all select needs, subject from dependency
		union all select product, id from fleet
		union all select managed_by, id from fleet where managed_by is not null
		union all select supplier, id from engaged
		union all select engagement, part from engagement_part
		union all select supplier, receiver from supply
			where coalesce(since, '-infinity') <= ${at}::date and coalesce(until, 'infinity') >= ${at}::date
				and (engagement is null or engagement in (select id from engaged))
	)
	select from_id, to_id from link where from_id in (select id from node) and to_id in (select id from node)`;

/** Ids that trouble at `of` reaches on the day, each with the fewest links, in SQL. */
export function reachInSql(of: string, at: string, way: "down" | "up"): RawBuilder<{ id: string; hop: number }> {
	const [from, to] = way === "down" ? ["from_id", "to_id"] : ["to_id", "from_id"];
	return sql`
		with recursive link as materialized (${LINKS(at)}), reached (id, hop) as (
			select ${of}::text, 0
			union
			select link.${sql.ref(to)}, reached.hop + 1 from reached join link on link.${sql.ref(from)} = reached.id
				where reached.hop < 60
		)
		select id, min(hop)::int as hop from reached group by id order by hop, id collate "C"`;
}
