CREATE TABLE `agreements` (
	`id` integer PRIMARY KEY NOT NULL,
	`session_id` integer NOT NULL,
	`text` text NOT NULL,
	`text_key` text NOT NULL,
	`responsible` text,
	`by_group` integer DEFAULT false NOT NULL,
	`noted_by` integer NOT NULL,
	`noted_at` integer NOT NULL,
	`changed_at` integer,
	`removed_at` integer,
	FOREIGN KEY (`session_id`) REFERENCES `sessions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`noted_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "agreements_one_responsible" CHECK("agreements"."responsible" is null or "agreements"."by_group" = 0)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `agreements_same` ON `agreements` (`session_id`,`text_key`) WHERE "agreements"."removed_at" is null;