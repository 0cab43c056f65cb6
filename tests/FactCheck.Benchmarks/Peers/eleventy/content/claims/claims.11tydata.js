export default { tags: "claim", layout: "claim.njk", permalink: data => `/claims/${data.page.fileSlug}/` };
