import { openLexicon } from "./lexicon.ts";

// Given names and the short forms people go by, as they are written in Mexico: «Rosa Díaz y Lupita» are two, «Ortega y
// Gasset» may be one. Names that are surnames too stand apart.
const names = openLexicon(`
  Abelardo Abigail Abraham Abundio Adalberto Adalid Adelaida Adelina Adelita Lía Lía Adela Adelfo Adolfo Adriana Adrián Agapito Agripina
  Agustina Aida Aidé Ailín Aitana Alan Alba Albertina Alberta Alberto Albino Alejandra Alejandrina Alejandro Alexa Alexander Alexandra
  Alexia Alexis Alfonsina Alfonso Alfreda Alfredo Alicia Alina Alison Alma Almendra Alondra Altagracia Alvina Amado
  Amalia Amanda Amelia América Ameyali Amparo Ana Anabel Anahí Analí Anastasia Anastasio Andrea Andrés Andrik Ángela Ángeles
  Angélica Angelina Angie Anita Annel Anselmo Antelmo Antelma Antonia Antonio Antonella Apolinar Apolonia Apolonio Aquiles
  Aquilino Arabella Araceli Aranza Arcadio Arcelia Areli Ariadna Ariana Ariel Armanda Armando Armida Arnoldo Arnulfo Aron Arsenio
  Artemio Artemisa Arturo Ascensión Ashley Asunción Atanasio Atzin Atziri Audelia Aurelia Aurelio Aurora Austreberta Axel Azael
  Azalea Azucena Azul Baldomero Balbina Baltazar Bárbara Bartola Bartolomé Bartolo Basilia Basilio Beatriz Belem Belén Belinda Benigna Benigno
  Benita Benjamín Berenice Bernabé Bernarda Bernardino Bernardo Bertha Berta Bertín Beto Betty Betzabé Betzaida Bianca Bibiana
  Blanca Blasa Bonifacio Braulia Braulio Brayan Bryan Brian Brenda Briana Brígida Brisa Britany Bruna Bruno Camila Camilo Candelaria
  Candelario Candelaria Cándida Cándido Caridad Carina Carla Carlitos Carlos Carlota Carmela Carmelita Carmelo Carmen Carmina Carol Carolina
  Casandra Casilda Casimira Casimiro Casiano Catalina Catarina Cayetana Cayetano Cecilia Cecilio Celerino Celedonia Celedonio
  Celeste Celestina Celestino Celia Celina Celso César Chabela Chabelita Chabelo Chano Chantal Chava Chayo Chela Chelo Chema Chemo Chente
  Chepa Chepina Cheli Cheto Chicha Chicho Chila Chilo China Chofi Chole Chon Chona Chonita Chucha Chucho Chuchita Chuy Chuyita Cinthia Cintia
  Cipriana Cipriano Ciriaco Cirila Cirilo Ciro Citlali Citlalli Citlaly Clara Clarisa Clarita Claudia Claudio Clemencia Clementina
  Cleofas Cleotilde Clotilde Coatlicue Coco Columba Concepción Concha Conchita Conrada Conrado Constantina Constantino Constanza
  Consuelo Coral Corazón Coty Cresencia Cresencio Crescencia Crescencio Crispín Crisanta Crisanto Crisóforo Crista Cristal Cristian Cristina
  Cristóbal Cuca Cuco Cuauhtémoc Dafne Dagoberto Daisy Dalia Dalila Damaris Damián Danae Dani Daniel Daniela Danna Dante Darío Dariana
  David Dayana Dayanara Débora Debanhi Deisy Delfina Delfino Delia Demetria Demetrio Denise Denisse Derek Desideria Desiderio Diana
  Diego Dilan Dylan Dimas Dinora Dionicia Dionicio Dionisia Dionisio Dolores Dominga Donají Donato Donata Dora Doris Dorotea Doroteo
  Dulce Eber Edén Edgar Edgardo Edith Editha Edmundo Edna Edson Eduarda Eduardo Edwin Efigenia Efraín Efrén Eladia Eladio Eleazar
  Eleazar Elda Elena Eleonor Eleuteria Eleuterio Elia Eliazar Elías Elidia Eligio Elisa Eliseo Elisabet Elizabeth Elodia Eloína Eloísa
  Eloy Elpidio Elsa Elva Elvia Elvira Elvis Emanuel Emelia Emeterio Emilia Emiliana Emiliano Emilio Emma Emmanuel Encarnación Enedina
  Engracia Enrique Enriqueta Epifania Epifanio Epigmenio Erandi Erasmo Eréndira Eric Erick Erik Erika Erica Ernestina Ernesto Esaú
  Esmeralda Esperanza Estanislao Esteban Estefani Estefanía Estefany Estela Estelita Ester Esther Estrella Etelvina Eucario Eudelia
  Eufemia Eufemio Eufrosina Eugenia Eugenio Eulalia Eulalio Eulogia Eulogio Eunice Eusebia Eusebio Eustaquio Eustolia Eva Evangelina
  Evaristo Evaristo Evelia Evelin Evelina Evelyn Everardo Evodio Ezequiel Fabián Fabiola Facundo Fany Fanny Fátima Faustina Faustino
  Fausto Fe Federica Federico Felícitas Feliciano Feliciana Felipa Felipe Felisa Félix Fer Fermín Fernanda Fernando Fidel Fidela Fidelia
  Fidencio Fidelina Filemón Filiberta Filiberto Filogonio Filomena Filomeno Fito Flavia Flavio Flor Flora Florencia Florencio Florentina
  Florentino Florinda Florita Fortino Fortunata Fortunato Fran Francisca Francisco Francis Frida Froylán Fulgencio Gabi Gaby Gabino
  Gabina Gabriel Gabriela Gael Galilea Galdino Gaspar Gaudencia Gaudencio Gela Gemma Génesis Genaro Genara Genoveva Gera Geraldine Gerardo Germán Germana
  Gerónimo Gertrudis Gil Gilberta Gilberto Gina Giovanna Giovani Giovanni Gisela Giselle Gladis Gladys Glafira Gloria Gonzalo Gorety
  Goretti Goyo Goya Graciano Graciela Gregoria Gregorio Greta Gricelda Griselda Guadalupe Gudelia Güicho Guicho Guillermina Guillermo
  Gumaro Gumercindo Gumersindo Gumersinda Gustavo Hannah Heber Héctor Heidi Helena Heladia Heladio Helga Heliodoro Heraclio Herculano Heriberto
  Herlinda Hermelinda Hermelindo Hermenegilda Hermenegildo Hermila Hermilo Herminia Herminio Hernán Higinia Higinio Hilaria Hilario
  Hilda Hildeberto Hipólita Hipólito Homero Honorato Honorio Horacio Hortensia Huberto Hugo Humberta Humberto Ian Idalia Ifigenia
  Ignacia Ignacio Ike Iker Ildefonsa Ildefonso Iliana Ileana Imelda Indalecio Inés Ingrid Inocencia Inocencio Irais Irasema Irene
  Ireneo Irineo Iris Irma Irving Isaac Isabel Isabela Isabella Isaí Isaías Isaura Isauro Isela Ismael Ismerai Isidra Isidoro Isidro Israel Itzel
  Itzayana Itzae Ivan Iván Iván Ivana Iveth Ivette Ivonne Ixchel Ixtlixóchitl Izel Jacinta Jacinto Jacob Jacobo Jacqueline Jaqueline
  Jade Jair Jahir Jairo Janet Janeth Jared Jaret Jasmín Javier Jazmín Jenny Jennifer Jenifer Jeremías Jeremy Jerónimo Jerónima
  Jesica Jessica Jesús Jesusa Jesusita Jimena Joana Joanna Joaquín Joaquina Job Jocelyn Joel Johan Johana Johanna Jonás Jonatan
  Jonathan Jony Jordan Jordi Jordy Jorge Jorgito José Josefa Josefina Josefo Joselin Joselyn Josie Josué Joshua Josefino Jovita Juan
  Juana Juancho Juanita Juanito Juani Juany Judith Julia Julián Juliana Julieta Julio Julissa Junior Justina Justino Justo Juventino Juvenal
  Karen Karely Karime Karina Karla Karol Karolina Katia Katya Kathia Katherine Keila Kenia Kenya Kevin Kika Kike Kiko Kimberly Kitzia
  Lalo Lala Larisa Laura Lauro Laureano Laurencio Lázara Leandra Leandro Lea Leidy Leila Lenin Leobardo Leocadia Leocadio Leodegario
  Leona Leonardo Leonel Leonides Leonila Leonor Leonora Leopolda Leopoldo Leslie Lesly Leti Leticia Lety Libia Libier Liborio Librado
  Librada Licha Lidia Lilia Lilian Liliana Lili Lily Lina Linda Linda Lisandro Lisbeth Lizbeth Lisette Lizeth Liz Lola Lolita Lorena
  Lorenza Lourdes Lucas Lucero Lucha Lucía Luciana Luciano Lucila Lucina Lucio Lucrecia Lucy Lucha Lucho Luis Luisa Luisito Lulú Lupe
  Lupillo Lupita Luz Luzma Mabel Macaria Macario Maclovia Maclovio Madai Magali Magaly Magda Magdalena Magdaleno Mago Magos Maite Malena
  Malinalli Maleny Manola Manolo Manuel Manuela Manolito Mara Marcela Marcelina Marcelino Marcelo Marcia Marcial Marciana Marciano Marco Mares
  Marely Margarita Margarito María Mariam Mariana Mariano Maribel Maricarmen Maricela Maricruz Mariela Marilú Mariluz Marina Mario
  Maripaz Marisa Marisela Marisol Maritza Mariza Marlen Marlene Marta Martha Martina Martiniano Mary Maryfer Mateo Matías Mati Matilde Maura
  Mauricio Mauro Maximiliano Máxima Maximina Maximino Máximo Maya Mayela Mayra Mayte Mely Melania Melchora Melesio Melina Melisa Melissa
  Melitón Melquiades Melvin Memo Meche Mercedes Merced Metztli Micaela Miguel Miguelito Miguelina Mike Milagros Milagro Mildred Milena
  Milton Minerva Mireya Miriam Mirna Mirta Misael Modesta Modesto Moisés Moncho Moni Mónica Monse Monserrat Montserrat Moy Myriam Myrna
  Nabor Nacho Nadia Nahum Naila Nallely Nancy Naomi Napoleón Narciso Narcisa Natalia Natalio Natanael Nathalia Nathaly Natividad Nayeli
  Nayely Nazario Nazaria Nelia Nelly Nelson Nemesio Nena Nereida Nereo Nery Nestor Néstor Neto Netzahualcóyotl Nezahualcóyotl Nicanor
  Nicasio Nicéforo Nicolás Nicolasa Nicole Nidia Niñón Noé Noel Noelia Noemí Nohemí Nora Norberta Norberto Norma Nubia Obdulia Obdulio
  Ociel Octavia Octaviano Octavio Odalis Odette Odilia Odilón Ofelia Olaf Olegario Olga Oliva Oliver Olivia Olimpia Omar Onésimo
  Oralia Orlando Orquídea Oscar Óscar Osiris Osvaldo Oswaldo Otilia Otilio Otoniel Ovidio Pablito Pablo Paco Pachita Palemón Palmira
  Paloma Pamela Pancha Panchita Panchito Pancho Panfilo Panuncio Paola Paquita Paquito Pascuala Pastora Patricia Patricio Paty Pati Paula
  Paulina Paulino Paulo Pedrito Pedro Pepa Pepe Pera Perfecta Perfecto Perla Petra Petronila Petronilo Piedad Pilar Pili Plácida
  Plácido Policarpo Polo Ponciano Porfiria Porfirio Pricila Priscila Primitiva Primitivo Prisca Procopio Prudencia Prudencio Pura Puri
  Queta Quetzal Quetzali Quetzalli Quico Quintín Quique Quirina Quirino Quina Rafa Rafael Rafaela Ramira Ramiro Ramón Ramona Raquel Raúl Raymunda
  Raymundo Raimundo Rebeca Refugio Regina Regino Reina Reyna Reynalda Reynaldo Reynold Remedios Remigia Remigio Renata Renato René
  Renée Rey Ricarda Ricardo Rigoberta Rigoberto Rita Rito Rober Roberta Roberto Rocío Rodolfa Rodolfo Rodrigo Rogaciano Rogelia Rogelio
  Rolando Román Romana Romelia Romeo Romina Romualda Romualdo Rómulo Ronaldo Roque Rosa Rosalba Rosalía Rosalina Rosalinda Rosalío
  Rosamaría Rosario Rosaura Rosalva Rosendo Rosenda Rosita Rosy Rosi Roxana Rubén Rubí Ruby Rubicela Rufina Rufino Rufo Ruperta Ruperto Rut Ruth
  Rutilio Rutila Sabas Sabina Sabino Sabrina Salma Salomé Salomón Salud Salustia Salvador Samanta Samantha Samuel Sandra Santa Santos
  Santiaga Sara Sarai Sarahí Saturnina Saturnino Saúl Saúl Sayra Sebastián Sebastiana Secundino Selena Selene Sendy Serafín Serafina
  Sergio Servando Severa Severiana Severiano Severo Shakira Sharon Sheila Shirley Silvano Silvana Silveria Silverio Silvestre Silvia
  Simona Simón Simeón Sinaí Sixta Sixto Socorro Sofi Sofía Soledad Sonia Sósimo Stephanie Susana Susy Tacha Tacho Tadeo Tania Tatiana
  Telésforo Telma Thelma Teodora Teodoro Teodosia Teófila Teófilo Teo Tere Teresa Teresita Teresito Ticha Tiburcio Timotea Timoteo Tita Tito Tobías
  Toña Toñita Toño Toñito Tomás Tomasa Tonatiuh Tony Tranquilino Trini Trinidad Tristán Tulia Ubaldo Uciel Ulises Uriel Urbano Úrsula Uziel Valente
  Valentina Valentín Valeria Valeriana Valeriano Valerio Vale Vanesa Vanessa Vania Venancio Ventura Venustiano Verania Vero Verónica
  Vianey Vianney Vicenta Vicente Victor Víctor Victoria Victoriano Victorina Victorino Vidal Vilma Violeta Virgilio Virginia Virginio
  Viridiana Vita Vito Viviana Vladimir Wendolyn Wendoly Wendy Wilber Wilbert Wilfrido William Wilma Wilson Xavier Ximena Xiadani Xiomara
  Xóchitl Xóchil Yadira Yael Yahaira Yahir Yair Yajaira Yamile Yamileth Yanet Yaneth Yanira Yara Yareli Yaretzi Yazmín Yesenia Yesica
  Yessica Yessenia Yolanda Yoli Yolotl Yoltzin Yoselin Yuliana Yulisa Yuri Yuridia Yuritzi Yvonne Zacarías Zaida Zaira Zayra Zenaida
  Zenaido Zenón Zeferina Zeferino Ceferina Ceferino Zoe Zoé Zoila Zoraida Zulema Zulma Zuri Zyanya Cuauhtli Tlalli Nelli Nicté Itzamná
  Yunuen Tzitzi Nana Nahui Xitlali Xitlalic Sac-Nicté Ixel Yatziri Aremi Arleth Arlet Anette Annette Antony Anthony Arely Bryana Camilla Charly
  Christian Christopher Cristopher Kristopher Dayra Deyanira Eliel Eliot Elián Emely Emily Enya Ethan Evan Fabricio Gadiel Geovanni Hazel Ivanna Jan Jayden
  Jean Jhon John James Michael Maikol Maicol Mitchell Nicolle Nikki Oziel Paul Peter Robert Ronald Sam Santino Steven Estiven Esteven Thiago
  Tiago Yeison Yoel Yonatan Yandel Zaid Zuleyka Zuleica Mary Ann Jane Susan Karla George Thomas Anna Joseph Daniel Kate Emma Sophia
  Chuyito Luisillo Chelito Rosita Toncho Poncho Nando Nando Beny Benny Bety Bere Caro Cata Cande Candy Ceci Celi Chivis Cholita Cris Dany Elo Ely Emi
  Eli Ere Fina Flaca Gela Geno Gina Gloris Gordo Guille Güera Güero Ile Isa Jaz Javi Jose Josesito Juanelo Juli Kari Lencho Leo Lino Lichita Luchita
  Lupis Mague Maguito Maguis Malu Manolín Maru Marujita Mari Maricuca Mechita Miky Milo Mino Mimí Nachito Nati Nico Nena Nancy Nolberta Nolberto Ofe Oli Pita
  Petrita Pepita Pepito Ponchito Queña Quena Rafita Ramoncito Rosalinda Rulo Salvita Sarita Silvita Techi Tachita Tencha Tina Tino Toto Tomy Tommy Tochi
  Toñín Vicky Viki Viky Yola Yoya Zita Monchis Mayito Marichuy Maricela Maripili Marianita Anel Irán Iraís Irlanda Isamar Idalid Lizet Liset Nayib Nazareth
  Nataly Oxana Rosela Sinuhé Sugey Sugeidy Surisadai Vivian Yoana Yohana Yanely Yeimi Yeni Yenifer Yurico Zaret Zahir Quetzalcóatl Yaotl Tenoch Itzcóatl
  Ameli Amairani Anayeli Arisbeth Aglae Abril Amira Bibi Brandon Cuitláhuac Dana Elideth Fidelmar Griselle Hania Iridian Ivone Janely Jesusín Jhoana
  Mirella Mirela Suemy Suemi Abdías Bulmaro Erasto Macedonio Taurino Domitila Neydi Russell Ninfa Ikal Iktan Emir Dominic Edelmira Ludivina
  Bonifacia Bonifacio Ámbar Nicandro Emerenciana Catalino Petrona Lamberto Leoncio Longino Pantaleón Régulo Sidronio Úrsulo Wenceslao Adán Ausencio
  Aureliano Camerino Canuto Cosme Diódoro Donaciano Esiquio Flaviano Gonzala Lugarda Silvino Teódulo Blandina Catarino Chago Chepe
  Gabo Wicho Jando Mandis Menchu Nayo Rigo Roge Sandy Santi Tavo Tolo Vico Zule Majo Pao Mafer Maritere Luchis Caty Cony Cuquis Jaretzi Wendolyne
  Tonantzin Stephany Roselia Jatziri Litzy Macrina Maylín Melany Melanie Polet Sayuri Scarlett Sherlyn Thalía Abner Aldo Amadeo Caleb Enoc Ezra
  Hiram Jafet Kaleb Levi Liam Marvin Neftalí Obed Oseas Roger Zabdiel Nicasia Cenobio Cenobia Ciriaca Cristino Emigdio Eudocio Fermina Getulio
  Gildardo Gorgonio Jaciel Leovigildo Nélida Paciano Rosina Sóstenes Donají Gubidxa
  Dania Pánfila Abundia Ireri Lurdes Femia Tiburcia Yuriko Williams Naxhieli Naxhiely Nereyda Nemesia Reinaldo Reymundo Serapio Silviano Soraya Tulio Abiel Adamari Addy Adriel
  Aimé Aislinn Alexei Almaquio Amairany Anabella Ángelo Anselma Arantxa Araly Arlene Arnulfa Asunta Atala Atenea Augusta Augusto Áurea Ausencia Azalia Balbino Baltasar Bernabela Betsabé Betsy Braian Bryant
  Calixta Caritina Cástulo Celedón Cesáreo Citlalin Claudina Clemencio Cornelio Cornelia Crescenciano Crescenciana Crispina Cutberto Damiana Danilo Dagoberta Demian Deonicia Diamantina Domitilo Dorian Edelmiro Edilberto Edilberta Edilia Eduviges
  Eleodoro Elfego Eliud Elsy Emelina Emerson Emigdia Enedino Enoch Ermelinda Erminia Esdras Estefana Estéfano Eudoxia Evelio Ezequías Febronia Fidencia Filemona Flaviana Fredy Freddy Fulgencia Galdina Geovany Geraldo Getsemaní Gisel Gladiola Godofredo Gualberto
  Gumercinda Hansel Haydeé Haydé Heliodora Herculana Idolina Itzia Itziri Jacquelin Jenaro Jerson Jesabel Jezabel Jhonatan Jhony Johnny Jorgina Josafat Jovany Jovani Juventina Keyla Leobarda Leodegaria Leopoldina Lizandro Loida Loreto Luzmila Maira Malaquías Mariel Marifer Marijose
  Marilyn Marisabel Maruca Mayanin Maynor Melecio Milady Mireille Mirtha Misraim Neftaly Nilda Nilo Nuria Osbaldo Patrocinia Pavel Querubín Ranulfo Reveca Rosana Samira Sélfida Senorina Sidronia Silvina Simitrio Sofonías Sotera Sujey Sulema Susano Tayde Teódula Teodosio Toribia Urbana
  Venancia Vitaliano Wilmer Xochilt Yalitza Yamilet Yaritza Yasmín Yovani Yulma Yurem Zacil Zenobia Zósimo Aldair Aleida Aleyda Alitzel Bernardina Dalinda Deyvi Eneida Eneyda Herlindo Idelfonso Itatí Jhovani Josías Jotam Kassandra Katy Leydi Leidi Lucerito Miroslava Nailea Naty Richi Secundina Ulalio
  Keren Lisandra Luana Maday Marlon Mailen Mayrín Merari Mía Naim Nely Osmar Osiel Renán Rosmery Sahori Samara Suri Tamara Tirso Vivi Wulfrano Ximenita
  Aniceto Aniceta Aristeo Aristea Eligia Facunda Fausta Floriberto Gelasio Herón Onofre Plutarco Tranquilina Ubalda Tereso Ambrosio Ambrosia Eutiquio Eutiquia Ifigenio Liboria Longinos Melitona
  Nemorio Zósima Xicoténcatl Yolotzin Landy Yuli Verónico Eufracio Euterio Isabelino Adelaido Wilberto Hermelindo Rutilia Eustaquia Nicandro Nicandra Odilona Erasto Erasta Dámaso Basilisa Delfino Emérita Eulogia
`);

// Given names that are surnames as well, and words too: only what stands around them says which.
const both = openLexicon(`
  Abril Abundis Agustín Ángel Alfaro Alonso Álvaro Aparicio Amador Arias Ávila Aurelio Bautista Beltrán Benito Blas Bonilla Cruz Domingo
  Escolástico Galindo Garay Gaspar Gabino Germán Gil Guzmán Hidalgo Jaime Julián Lara Lázaro León Lorenzo Lucero Luna Luján Manzano
  Marcos Marín Marino Martín Mariano Matías Mayo Melchor Merino Miguel Montserrat Morelos Nava Nieves Noriega Oliva Olivo Pascual Pastor
  Paz Rafael Ramón Rey Reyes Río Rivas Robles Rodrigo Rojas Román Roque Rosales Rosas Rosario Rubio Ruiz Salvador Sandoval Santana
  Santiago Santos Segundo Serafín Serrano Silva Simón Sol Tomás Tovar Valentín Valle Ventura Vera Vicente Victoria Vidal Yáñez Zenón
  Mar Cielo Brisa Luz Flor Dolores Nieve Jazmín Palma Ramos Alva Mora Magaña Medardo Olvera Bruno Félix Crisóstomo Epifanio
  Martir Ánimas Candelas Casildo Clemente Delfín Florián Jacobo Juan Juárez Linares Marcial Mateos Nicacio Prisciliano
  Tiburcio Toribio Tránsito Trejo Urbina Valdemar
`);

/** Whether a folded word is a given name and no surname. */
export const isGivenName = (folded: string): boolean => names.has(folded) && !both.has(folded);

/** Whether a folded word is a given name as it is written here, whatever else it is. */
export const isWrittenName = (folded: string): boolean => names.has(folded) || both.has(folded);

/** Whether a folded word may be a given name, whatever else it is; misspelt and small ones too («Yesica», «Cuquita»). */
export const mayBeGivenName = (folded: string): boolean =>
  names.sounds(folded) || both.sounds(folded) || isDiminutive(folded);

function isDiminutive(folded: string): boolean {
  const [, stem = ""] = /^(.{2,}?)(?:ecit|cit|it|il)(?:o|a|os|as)$/.exec(folded) ?? [];
  if (stem.length < 3) return false;
  const whole = stem.replace(/qu$/, "c").replace(/gu$/, "g");
  return ["", "a", "o", "e"].some((end) => names.has(whole + end));
}
