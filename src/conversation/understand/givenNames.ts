import { foldLetters } from "./fold.ts";

// Given names that are no surnames, as they are written in Mexico: «Rosa Díaz y Lupita» are two, «Ortega y Gasset» may
// be one. Names that are both (Santiago, Martín, Cruz, Rosario) are not here.
// Folded name by name: a text as long as this folds to nothing.
const names = new Set(
  `Adela Adriana Adrián Agustina Aída Alberto Alejandra Alejandro Alejandrina Alfredo Alicia Alma Amalia Amelia Amparo
      Ana Anabel Anahí Andrea Andrés Ángela Ángeles Angélica Anita Antonia Antonio Araceli Armando Arturo Aurelia Aurora
      Beatriz Berenice Bernarda Bertha Berta Beto Blanca Brenda Brígida Camila Candelaria Carla Carlos Carmela Carmelita
      Carolina Catalina Catarina Cecilia Celia Chabela Chabelita Chayo Chela Chelo Chucho Chuy Clara Claudia Concepción
      Concha Conchita Consuelo Coco Cristina Cuca Daniel Daniela Delia Diana Dolores Dulce Edith Eduardo Efraín Elena
      Elisa Elizabeth Eloísa Elvia Elvira Emilia Emiliano Emma Enrique Enriqueta Eréndira Erika Ernestina Ernesto
      Esperanza Estela Ester Esther Estefanía Eugenia Eulalia Eva Evangelina Fabiola Fátima Felipa Fernanda Fernando
      Fidel Fidelia Filomena Flavia Florencia Francisca Francisco Gabriel Gabriela Genoveva Georgina Gerardo Gilberto
      Gloria Graciela Gregoria Griselda Guadalupe Guillermina Guillermo Gustavo Héctor Hermelinda Herminia Hilda Hortensia
      Hugo Ignacia Ignacio Imelda Inés Irene Irma Isabel Isidra Isidro Ismael Itzel Iván Javier Jazmín Jessica Jesús
      Jimena Joaquina Jorge José Josefa Josefina Juan Juana Juanita Julia Juliana Julieta Julio Karen Karina Karla Laura
      Leonor Leticia Lety Licha Lidia Lilia Liliana Lolita Lola Lorena Lourdes Lucía Lucila Luis Luisa Lupe Lupita Luz
      Magda Magdalena Malena Manuel Manuela Marcela Margarita María Mariana Maribel Maricela Maricruz Mariela Mario
      Marisol Maritza Marta Martha Mary Mati Matilde Mauricio Mayra Mercedes Micaela Miguel Minerva Mireya Miriam Mónica
      Nancy Nacho Natalia Nayeli Nicolasa Norma Obdulia Octavio Ofelia Olga Olivia Óscar Otilia Pablo Paco Pancho Paola
      Patricia Paty Paula Paulina Pedro Perla Petra Pepe Pilar Queta Rafael Rafaela Ramona Raquel Raúl Rebeca Refugio Reina
      Ricardo Roberto Rocío Rogelio Rosa Rosalba Rosalía Rosaura Rosy Rubén Ruth Sandra Sara Sergio Silvia
      Sofía Soledad Sonia Susana Tere Teresa Teresita Tomasa Toña Toño Trinidad Valentina Valeria Vanessa Verónica Vero
      Vicenta Víctor Victoria Viviana Ximena Yadira Yolanda Zenaida Zoila`
    .split(/\s+/)
    .map(foldLetters),
);

/** Whether a folded word is a given name and no surname. */
export const isGivenName = (folded: string): boolean => names.has(folded);
