/** What the fictional article says, as a page prints it. */
export const tidePowerText = {
  station: `Saltline Energy wants to put a wall with doors across the strait between the two gulfs: forty turbines that let the water in and make it pay on the way out. “We rent the moon, and the moon never raises the rent,” said Sunniva Tangvold-Ness, who designed it, when she unrolled the plans on Tuesday.

The turbines would come from the Hailan works. Over the gate there hangs a line that their founder, Shen Chaoyin, wrote with a brush of her own: “潮水一天来两次，从不迟到。”

Some of what was said on Tuesday didn’t last the week. “It will make no sound at all,” Tangvold-Ness had promised; on Friday the company took that back.`,

  replies: `The harbor workers had painted a banner, and Nour Darwaza read it out for those who had come without glasses: “البحر يعطينا العمل، والمحطة ستعطينا عملاً أكثر.” Her union counts two hundred jobs in the plans.

The fishing families see something else in them: where the turbines turn is where their nets hang now. A pilot, who asked not to be named, wonders who is to steer through “a door with opinions.” The pilots’ guild across the water is calmer. “On ne discute pas avec la marée, on la suit,” it wrote.

Lior Shaked-Amrani has counted the seagrass of the bay for nineteen years and ends every talk with the same slide: “קודם מודדים, אחר כך בונים.” Reef Watch had its answer read out by Imani Coralwood: “Turbines don’t brake for turtles.”`,

  nights: `To keep the doors free, Saltline also proposes that nobody set a net in the strait after dusk, and calls this a “night rest.” The families have another word for it, and Samira Baharoun said it last: “A net that sleeps catches nothing.” Reef Watch, for once on the company’s side, would gladly “leave the dark to the fish.”`,
};
