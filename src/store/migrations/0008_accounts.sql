CREATE TABLE `shut_accounts` (
	`channel` text NOT NULL,
	`account` text NOT NULL,
	`state` text NOT NULL,
	`since` integer NOT NULL,
	PRIMARY KEY(`channel`, `account`)
);
