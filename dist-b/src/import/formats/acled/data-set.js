export const dataSet = { key: "acled", name: "ACLED", url: "https://acleddata.com/" };
