CREATE TABLE `paused_accounts` (
	`channel` text NOT NULL,
	`account` text NOT NULL,
	`why` text NOT NULL,
	`since` integer NOT NULL,
	`until` integer NOT NULL,
	PRIMARY KEY(`channel`, `account`, `why`)
);
