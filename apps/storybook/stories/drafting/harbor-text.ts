/** A fictional article, with speech of every kind. */
export const harborText = `Port Vessel to close its harbor to cruise ships

Port Vessel will close its harbor to cruise ships from May, Mayor Ilse Marten announced on Monday. “We have 9,000 beds and 40,000 visitors a day,” she said at a packed meeting in the old customs house. “The sum has never come out.”

Harbor master Tove Lindqvar welcomed the decision as “the first quiet summer in twenty years.” Her office had warned that the quay walls would not hold another season.

The shipping line Meridian Star called the ban “a slap in the face” and said it would go to court. “Nobody asked us,” said Pieter Okonjo-Reyes, the company’s spokesperson. “We read it in the paper, like everybody else.”

Abroad, the tone was sharper. Norwegian tourism minister Solvei Aastad condemned the decision as “a wall on the water.” Canada’s transport minister, Remy Okafor-Blanchet, welcomed the decision: “Somebody had to begin.” A port official in Lisbon, who asked not to be named, said the ban might be copied elsewhere.

Not everyone on the quay was pleased. “My bakery lives on the first boat,” said Anouk Berrada, 58, who has sold almond rolls there since 1991. “No boat, no rolls.”

According to the city’s own study, two visitors in three never leave the main street. Marten calls them “the procession.”

The council votes on Thursday.
`;
