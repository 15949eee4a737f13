import { defineConfig } from "drizzle-kit";

export default defineConfig({
  dialect: "sqlite",
  schema: [
    "./src/store/schema.ts",
    "./src/store/messageSchema.ts",
    "./src/store/staffSchema.ts",
    "./src/store/callSchema.ts",
    "./src/store/workSchema.ts",
    "./src/store/linkedSchema.ts",
    "./src/store/recognitionSchema.ts",
  ],
  out: "./src/store/migrations",
});
