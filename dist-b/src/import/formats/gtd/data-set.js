export const dataSet = {
    key: "gtd",
    name: "Global Terrorism Database",
    url: "https://www.start.umd.edu/gtd/",
};
