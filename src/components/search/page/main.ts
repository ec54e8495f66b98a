import { SearchPage } from "./search-page.ts";

new SearchPage().start();
