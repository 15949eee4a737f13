import { isListedNoun } from "./commonNouns.ts";
import { foldLetters } from "./fold.ts";
import { soundOf } from "./lexicon.ts";
import { isFunctionWord } from "./plainWords.ts";
import { rememberedByWord } from "./remember.ts";
import { isVerbForm } from "./verbs.ts";

// Many write as they speak: «el savado yego a las dies con mis ijos». A word that is none of those below and sounds like
// just one of them is that one. Names and places are left as they are written.

const words = `
  abajo abarrotes abejas abierta abierto abran abrazo abre abren abrieron abril abrimos abrio abrir abro abue abuela abuelas
  abuelita abuelito abuelo abuelos aca acaba acabado acabaron acabo acarreamos acaso aceite acepta aceptas acepto acomoda
  acomodar acomodo acompaña acompañan acompañante acompañantes acompañara acompañaron acompañas acordaron acordo acta actas
  actividad actividades actualmente acudieron acuerdo acuerdos adelante adicciones adolescente adultas adulto adultos
  afirmativo agarro agencia agenda agendamos agendo agente agil agosto agradezco agraria agregamos agregar agrego agua
  aguantame aguas agujeros ahi ahijada ahijado ahora ahorita ahorro ajedrez ala alacranes alas alberca albergue alcance
  alcanza alcanzamos alcanzar alcanzaste alcanzo alergia alfabetizacion algo alguien algun alguna algunas alguno algunos
  alimentacion alimentaria alla alli alta altas alto alumbrado alumna alumnas alumno alumnos amable amanecer amanezca amanezco
  ambas amiga amigo amigos andaba andale andele anduve angel animales animas anoche anotamos anotemos anteayer anteriores
  antes apagado aparatos aparece apartamos apartas apartemelo apartemos apellido apellidos apenas apliquen apoyo apoyos
  apretados apuntamos apuntele apuntelo aqui arboles arranca arreglar arreglarlo arreglo arriba arroyo arroz artesanas
  asamblea asesor asesoria asi asientos asiste asisten asistencia asistente asistentes asistes asistieron asistio asistir
  asistira asistiran asistiremos asististe atencion atendemos atendernos atole atras auditivo aula aunque autobus autoempleo
  autoriza autorizas autorizo auxiliar auxilio auxilios avisamos avisan avisando avisar avisaron avisarte avisaste avise
  avisemos avisen aviso avisos ayala ayer ayuda ayudan ayudante ayudar ayudaron ayudas ayude ayudeme ayudemos ayuden ayudenme
  ayudo azotea azucar azul añitos años bachillerato baile baja bajar baje bajo banco banda barberia barda barranca barrer
  barrera barrio barro basica basico basquet basta bastantes baston basura bautizo bebe bebes beca becario becarios becas
  bendicion bendiciones bendiga bendito beneficiaria beneficiario beneficiarios biblioteca bici bicicleta bien bienestar
  bimestre bisuteria blanca blanco bocina bodega bola boletas boletos bolsa bolsas bomba bombero bombilla bonita bonito
  bordado borralo borramos borrar borregos borrenme borro boxeo brazo brazos brigada brigadas brincaron brincate brinque
  bronca bucal buen buena buenas bueno buenos burro buscamos buscando busco busque caballo caballos cabe cabecera cabello
  caben cabeza cabo cacahuate cacho cada caemos cafe cafetera caiga caigo caja cajas cajero cajita cajon cal calabaza califica
  california calla calle calleja callejon calles callo calor cambia cambiamos cambian cambiar cambiarlo cambiaron cambie
  cambio caminando caminar caminata camino caminos camion camioneta campaña campo can cancela cancelada cancelado cancelalo
  cancelan cancelar cancelaron cancele cancelelo cancelen canceleria cancelo cancer cancha canche cancun candado candelaria
  canse capacitacion capilla capturar carbon cargar cargo cariño carnal carne carpinteria carretera carro carros carta cartel
  cartilla casa casada casado casas casi caso catorce causa cayendo cayo cazuela caña cebada cebolla cedula ceiba ceja celular
  cemento cena cenar cenaron censo centavos centro cerca cerdo cerdos ceremonia cereza cero cerquita cerrada cerrado cerramos
  cerrar cerro cerveza chamacos chamba charla chat chavos chayote checar checo chica chico chile chinanteco chiquillo
  chiquillos chiquita chiquito chiquitos chiste chivos chorro cielo cien cienega ciento cierra cierrala cierran cierre cierro
  cierto cigarro cilantro cima cinco cincuenta ciruela citamos ciudad civil clarisimo claro clase clases clausura clinica club
  cobija cobijas cobra cobrar cobras cobre cobro cochera cocina cocinar cocinaron codigo colonia colonias coma comadre
  comadres combi comedor comen comentario comentarios comenzar comer comercio comida comieron comisaria comisariado comisario
  comite como compa compadre compartes compartir compañeras compañeros completa completo completos composta compras
  comprobante compromiso computacion computadora computo comunal comunica comunicar comunidad comuniqueme comunitaria
  comunitario con conectarte confeccion confianza confirma confirmado confirmame confirmamos confirmar confirmaron confirmas
  confirmo conforme conmigo conoce conoces conozco conservas consigo constancia constancias consulta consultar contacto
  contactos contamos contando contar conte contesta contestado contestar conteste contesto contigo continuamos continuar
  contra contraloria contrario contraseña control conviene convivencia convivio convocatoria conyuge cooperacion cooperativa
  coordinacion coordinadora copia copias corazon cordiales coro correccion correcta correctisimo correcto correctos corregir
  corregirlo correo corresponde corrige corrija corte cortita cosa cosas cosecha costilla costo costumbre costura covid
  credencial credito cree crees creo crianza crias crucero cruz cuadra cual cuales cualquier cualquiera cuando cuanta cuantas
  cuanto cuantos cuarenta cuarta cuarto cuartos cuates cuatro cubrebocas cubrir cuello cuenta cuentan cuentanos cuentas cuento
  cuerda cuesta cuida cuidado cuidan cuidar cuidas cuide cuido cultura cumbre cumple cumpli cumplidos cumplieron cumplio
  cumplir cumpliste cumplo curriculum cursa curso cursos cuñada cuñado damos danza das datos debajo debe debo decide decido
  decir decirle decirlo decirnos dedicas deja dejalo dejame dejamos dejan dejanos dejar dejas deje dejela dejelo dejeme dejen
  dejo del delegacion delta demas dengue dentista deportes depositaron deposito derecha derecho derechos desayuno desayunos
  descansas descanse descanso descargar descompuso describa describe desde desea deseas deseo desfile despensa despensas
  despues diabetes dias dic dice dicen dices dicho diciembre diconsa dicta dictame diecinueve dieciocho dieciseis diecisiete
  diego diez diga digame digan digitos digo dije dijeron dijo dimos dinos dios diosito diplomado diplomas direccion director
  directora discapacidad disculpa disculpe diste doble doce docena docenas doctor doctora documento documentos dolor
  domiciliaria domicilio domingo domingos doscientas doscientos doy drenaje dudas duele duelo duplicado echando ecologica
  economicos educacion ejemplo ejercicio ejercicios ejidal ejidatario ejido eleccion elector electrica electricidad
  electronico elegir elegiste elige eliges elija elimino ella ellos embarazada embarazadas embarazo embarazos emergencia
  empezado empezamos empezar empezaron empezo empiecen empieza empleado empleo encargada encargado encargar encargo
  encontramos encontrar encontro encuentra encuentro encuesta encuestas enlace ensayan ensayo enseñame enseñeme enseño
  entendimos entendiste enteraste entonces entras entrega entregamos entregan entregar entregaron entregas entregaste entrego
  entregue entrevista entubada enviamos enviar enviaremos epazote equipo equivocado equivoque eramos eres esa esas escoge
  escoger escoges escoja escolar escriba escriban escribe escribeme escribenos escribes escribi escribiendo escribimos
  escribir escribirme escribo escrito escuela ese eso esos español espera esperame esperamos esperan esperando esperanza
  esperas espere espereme esperese espero esposa esposo estaba estaban estado estados estamos estan estar estara estare
  estaremos estaria estarme estas este esten esto estos estoy estres estudia estudian estudiante estudiaste estudio estudios
  estufa estuve estuvieron estuviste estuvo evento eventos exacta exactamente exacto examen examenes excelente excepto
  excursion excusado exito expediente expedientes experiencia explanada explica explicacion explicado explican explico
  explique expliqueme exponer extra fabrica fallecio falta faltado faltan faltaron faltaste falto familia familiar familiares
  familias favor favorcito feb febrero fecha fechas feliz festival ficha fiebre fiesta fiestas fijate fijese fijo fila filtro
  filtros final finanzas fines firmas firmaste fogon folio folletos formatos fotografia fotos fraccionamiento frecuentes
  frijol frijoles fuego fuimos fuiste funcion funciona futbol gafetes gallinas gallo gallos ganaron ganas gano gas general
  genero gente gentes gerente gestion gestor gestora gimnasio girasol gobierno golpe gracia gracias grado grande grandes
  granja gratis grupo grupos guajolotes guarda guardamos guardar guardele guardemelo guardemos guardia guardo guitarra gusta
  gustan gustaria gustaron guste gusten gusto gutierrez haber habia habian habias habitantes habla hablaba hablado hablamos
  hablan hablando hablar hablarle hablarme hablaron hablas hable hableme hablemos hablo habra hace hacemos hacen hacer hacerla
  hacerlo haces hacia haciendo haga haganlo hago halla hallo hambre han hara hare harina harinas has hasta hay haya haz hazlo
  hazme hecha hecho hectarea hectareas hembra hermana hermanas hermanita hermanito hermano hermanos hermosa hice hicieron
  hicimos hiciste hielo hierba hierro higiene hija hijas hijita hijito hijo hijole hijos hilo hizo hogar hoja hola hombre
  hombres hondo hongos hora horario horarios horas horno hornos hortalizas hospital hotel hoy hoyo huarache hubo hueco huella
  huellas huerta huertas huerto huertos hueso huevo huevos humano humanos iba iban iglesia igual imposible impresa
  inasistencia incidente incompleto inconveniente incorrecto independencia indica indigena indique individual infantil
  influenza infonavit informacion informativa ingeniero ingles ingreso inicia iniciar inicio injertos inscribe inscriben
  inscribes inscribieron inscribimos inscribir inscribirse inscribirte inscribo inscripcion inscripciones inscrita inscrito
  inscritos instrucciones integrante integrantes interesa interesada interesado interesan inundacion invitacion invitados
  invitar invitaron invitaste invito inyeccion izquierda jabon jabones jaja jajaja jajajaja jamas jarabe jefa jefe jefes jeje
  jiji jitomate jitomates jornada joven jovenes joya joyas juana jubilado judas jueves juez jueza jugamos juguetes julio junio
  junta juntamos juntan juntar juntaron juntas juntaste junto juntos labor laborales labrador lactancia lada lado lados
  laminas lapiz lavado lavo lazo lean leche lectura lee leer legal lei leido lengua lenguas lenteja lentes letra letras
  letrero levantar levanto leña libertad libre lic licencia licenciada licenciado liconsa liga limpiar limpieza linea lista
  listas listo litros llama llamada llamadas llamamos llaman llamar llamarte llamas llame llameme llamemos llamen llamenle
  llamo llanta llanto llave llaves llega llegada llegado llegan llegando llegar llegara llegaron llegas llegaste llego llegue
  lleguen llena llenar llenaste llene lleno lleva llevame llevamos llevar llevaras llevaron llevas lleve llevo llorar
  lloviendo llovio llueva llueve lluvia lluvias lluvioso loca localidad localidades loco loma lomas lombricomposta lombriz
  lona loteria luego lugar lugares luna lunes lupita luz macho madres maestra maestras maestro maestros maiz mal mala malo
  mamas mandamos mandas mandaste mandemela mandemelo mandemos manejo manos mantenemos manualidades manzana maquila maquina
  maquinas marca marcamos marcar marcha marias marque marqueme marquemos marquen martes marzo mas masaje material materiales
  maximo maya mayo mayor mayores mayoria mazateco mañanas medica medicamento medicamentos medicina medico mejor mejorar
  menopausia menores menos mensaje mensajero mensajes mental menus mercado mermeladas mes mesa mesas meses metros mexicana
  mexicano mexico mezquital microcredito microcreditos microfono mientras miercoles mija mijo mil militar milpa minutos mis
  misa misma mismo mismos mixteco mixto modulo mojo mojoneras molesta molestia molino morelos motivo moto motriz movil mucha
  muchacha muchachas muchacho muchachos muchas muchisimo mucho muchos muertos muestra mujer mujeres multiples municipal
  municipio mural musica muy naci nacimiento nacio naciste nahuatl namas nariz navidad necesaria necesario necesidad
  necesidades necesita necesitamos necesitan necesitas necesito negativo negocio negro nietos ningun ninguna ninguno nivel
  niñas niños noche nochebuena nochecita noches nocturno nomas nombra nombramiento nombrar nombre nombres nones nos nosotras
  nosotros novecientos novedad noventa novia noviazgo noviembre nuestras nueva nuevas nueve nuevo numeros nunca nutricion
  nutriologa obra obrera observacion observaste obvio ochenta ocho octubre ocupa ocupada ocupan ocupar ocupas ocupo oficina
  oficio oiga oigo ojala olvida olvidalo olvidelo olvido once opcion opciones opinas orale ordenes orientacion orilla
  osteoporosis otras otros oye paciente padeces padres pagan pagar pagaron pagas pagaste pagina pago pague pais pal palma
  palmas pantalla papanicolaou papas papel papeleria papeles paquete paquetes parcela parece parecio pareja parenle parentesco
  parque parroquia parteras participan participante participantes participar participaron participas participe pasa pasada
  pasadas pasado pasaje pasame pasamos pasan pasando pasanos pasaporte pasar pasas pase pasele paseme pasemos pasen pasenle
  paseo paso pastel paz pedimos pega pelo pendientes pensaba pensarlo pense pension penultima perez perfecto periodico permiso
  perros persona personales personas pertenece perteneces peso pesos peste peticion pez pico pila piso pizca piñatas planta
  plantas plantel platica platicamos platicas platico platillo platos playa playera plaza plazas plazo plazos please plebe
  pleito plis plumones poblacion pocas poco pocos podamos podemos podras podrias pollitos pollo pollos ponedoras ponemos ponga
  pongale pongame pongan pongo ponle poquitas poquito porfavor porque porvenir posada positiva postre potable poyo pozo pozos
  practica practico preferencia prefieres pregunta preguntar preguntaron preguntas pregunte preguntele pregunto preocupa presa
  presencial presente presentes presento preservativos presidencia presidenta presidente presion presta prestan prestar
  prestas presto prevencion primeras primeros principal principio principios prisa privacidad problema problemas productos
  programa programada programamos promotores prostata proxima proximas proximo proyecto proyector prueba psicologa psicologica
  psicologico psicologo pudiste pueblo puedes puercos pues puesto puntuales puras puros puse pusieron puso que queda quedamos
  quedan quedar quedaron quedas quedaste quede quedo quejo quepan querer queria quien quienes quiera quieran quieras quiere
  quieren quieres quiero quince quinto quise quisiera quitamos quiten quitenme quiza quorum rabano raiz rallo rancheria rancho
  ratos rayo razon razones reagendamos realizo recado recibe reciben recibes recibi recibido recibieron recibio recibir
  recibirnos recibiste recibo reciclaje recien recogemos recogen recoger recogiste recojan recomienda recomiende recordamos
  recordatorio recordatorios recordemos recorrido recuerdas recuerdo redes refresco refrescos refrigerador refrigerio regala
  regional registra registrada registrado registramos registrando registrar registrarme registrarte registras registraste
  registre registro registros reglamento regresa regresale regresame regresamos regresan regresar regresarme regresas
  regresate regrese regreseme regreso regular relacion rentas reparacion repetimos repites reportas reposteria reprogramamos
  reservamos reservo responsable respuesta resume retomamos revisamos revisar revision reviso rica riego rios robaron robot
  robotica rodilla rodillas rol ruedas rumbo sabadito sabado sabados sabatino sabe sabemos saben saber sabes sabia sabria
  sacar salas saldo sale salen sales salga salgo sali salida saliendo salieron salio salir salirme salitre salon salta saltala
  saltar saltaron saltate saltese saltesela salto salud saludable saludables saludos san sea sean seccion seco secretaria
  secundaria sede seguido seguimiento seguimos seguir segun segunda segundo segura seguridad seguro seis selecciona semana
  semanas sembrando semilla semillas semos sepa separada septiembre septima ser sera seran seria seriamos serian servicio
  servicios servidor servir servirle sesenta sesion sesiones setenta sexo sexto señal señala señor señora señoras señores
  señorita siembras siempre siendo sienta sierra siete sigan sigo sigue siguen sigues siguiente silla sillas simon sin sip
  sirve sirven sirvio sistema sobre sobres sobrina sobrino sobro social sociales sol sola solar soldadura solicita solicitar
  solicitud solita solo soltera sombrero somos son sonido sonora soy suben subieron subir sucedio suegra suegro suero supe
  super supervisora supervivencia suplente supuesto suspendio suyo tacos talla taller talleres tamal tamales tambien tambor
  tampoco tantas tantos tardecita tardes tarjeta tarjetas taxi taza tazas techada techo tecnica tecnico tejido tel telcel tele
  telefonica telefono telesecundaria temas tenemos tenga tengan tengo tequio tercera tercero terminal terminamos terminaste
  tesorera testigos testimonio texto tianguis tias tienes tijeras tinaco tinacos titeres titular toalla toallas toca tocan
  toco todas todavia todos tomamos tomas tomaste tomemos toque tortilla tortillas tortilleria total trabaja trabajadora
  trabajadores trabajamos trabajando trabajar trabajas trabajaste trabaje trabajo traes trafico traigo traje trajiste trajo
  transporte tras trasladarse traspatio trece trescientas troca tuberia tus tutores tuve tuvimos tuviste tuvo tuya tuyo
  tzotzil ubicacion ultima ultimas ultimo ultimos unas unicamente unidos universidad unos urge usa usamos usar usas uso usos
  usted ustedes utiles uñas vacaciones vacante vacas vacuna vacunacion vacunado vacunar vacunaron vacunas vacunaste vale valla
  valle vamos van varias varios vas vaso vasos vaya vayamos vayan vea vean veces vecina vecinal vecinas vecindad vecindario
  vecino vecinos veinte veinti veinticinco veintidos veintiocho veintitres veintiuno vejez velas vemos vence vencio vender
  vendes vendo vendra vendran vendras venga vengan venganse vengo venia venian venido venir ventana ventanilla ventas veo ver
  verano verdad verde verdura verduras ves vespertino vestido vestidos vez viajan viaje vida video videollamada vidrio vieja
  viejita viejitos viejo viendo viene vienen vienes viernes vieron vigente vigilancia vigilante vimos vine vinieron viniste
  vino violencia virgen visita visitado visitamos visitar visitaron visitarte visitas visitaste visite visitemos visito vista
  viste visual vitaminas viuda viva vive viven vivero vives vivienda viviendo vivimos vivir vivo vocal vocales volantes
  voluntaria voluntario voluntarios volvemos volver votar voto voz vuelta vuelva vuelvan vuelve vuelves vuelvo whatsapp yeah
  yema yerba yerno yeso yoga yogur yunta zacate zanahoria zanja zapato zapatos zapoteco zumba
`;

/** Words of their own that sound like one of those. */
const others =
  "arre aire leyendo creyendo oyendo traia caia leia oia creia reia caros echo miss aria asia ves bes cace caza ceda seda vale bale raza rasa losa loza poso cebo sebo ciega siega coser cocer sien seso ceso aya baya bello vello cause cauce sierva cierva bote vote botar tubo grabar gravar hola ola onda honda ase aza arrollo maya malla abria habria halla haya vasto basto savia sabia risa riza tasa taza masa maza peces peses vera bera barita bienes vienes revelar rebelar sede cede cima sima cenado senado coma".split(
    " ",
  );

/** Verbs by their stems, of which the forms below are made. */
const stems = {
  ar: `lleg llegu llev llam llen hall habl vot vacun avis trabaj acab busc busqu cambi baj necesit cancel cocin alcanz alcanc
    empez empiez empiec comenz comienz comienc av calz cas cruz cruc us pas pis cans descans regres ingres revis atras gast
    visit viaj valid salv lav clav llor call desarroll apoy ensay desayun ayud hered habit hac enferm cens cepill cen cerr
    cierr ocup bail bañ bautiz brinc borr bord abord abraz abrac cobr sobr prob prueb aprueb robar rob jub public ubic ubiqu
    dibuj trabaj combin sembr siembr nombr cumpl compr tumb bes camin carg cargu coment compart complet comunic comuniqu
    conect confirm consult contest contrat cort cost cuid curs`,
  er: `hac hic hici hag har hub hab sab sup cab cup deb beb recib escrib inscrib describ suscrib sub viv ven vin vini vien veng
    vendr vend volv vuelv devolv devuelv resolv resuelv ve v mov muev llov lluev llen nac naci conoc conozc agradec agradezc
    ofrec ofrezc aparec aparezc merec pertenec crec perec padec padezc estudi dec dic dij dig dir obedec reconoc reconozc
    serv sirv herv hierv absolv envolv envuelv cocin coc cuez cuec venc venz convenc convenz vist invist revist elig elij
    correg corrij recog recoj escog escoj proteg protej exig exij hay oy caig cay tray traj leg ley oig`,
};
const endings = {
  ar: "o as a amos an ar ando ado ada ados adas e es emos en aste aron aba abas abamos aban are aras ara aremos aran aria arian arme arte arle arles arlo arla arnos",
  er: "o es e emos imos en er ir iendo ido ida idos idas i iste io ieron ia ias iamos ian ere ire eremos iremos era ira eran iran eria iria a as amos an iera ieran erme irme erle irle erlo irlo erla irla ernos irnos",
};

const parted = (text: string): string[] => text.split(/\s+/).filter((word) => word !== "");
const formsOf = (kind: "ar" | "er"): string[] =>
  parted(stems[kind]).flatMap((stem) => parted(endings[kind]).map((ending) => stem + ending));

/** How a word sounds where «ll» and «y» are one. */
const heard = (plain: string): string => soundOf(plain.replace(/ll/g, "y").replace(/(.)\1+/g, "$1"));

interface Spelling {
  readonly listed: ReadonlySet<string>;
  readonly known: ReadonlySet<string>;
  /** By their sound; null where two sound so. */
  readonly bySound: ReadonlyMap<string, string | null>;
}
let spelling: Spelling | undefined;

function spellingOf(): Spelling {
  const listed = new Set(parted(words));
  const known = new Set(listed);
  const bySound = new Map<string, string | null>();
  for (const word of known) bySound.set(heard(word), bySound.has(heard(word)) ? null : word);
  // Of a form that no list has, nothing is known but that it may be said.
  for (const form of [...formsOf("ar"), ...formsOf("er")]) {
    known.add(form);
    if (!bySound.has(heard(form))) bySound.set(heard(form), form);
  }
  for (const other of others) known.add(other);
  return { listed, known, bySound };
}

/** What is so short sounds like too much, but for these. */
const short: ReadonlyMap<string, string> = new Map([
  ["oy", "hoy"],
  ["lus", "luz"],
  ["ijo", "hijo"],
  ["ija", "hija"],
  ["bes", "vez"],
]);
const Shortest = 4;
const Longest = 16;

const speltOf = rememberedByWord((plain): string | null => {
  if (plain.length < Shortest) return short.get(plain) ?? null;
  if (plain.length > Longest || !/^[a-zñ]+$/.test(plain)) return null;
  spelling ??= spellingOf();
  if (spelling.known.has(plain)) return null;
  const found = spelling.bySound.get(heard(plain)) ?? null;
  if (found === null || spelling.listed.has(found)) return found;
  const folded = foldLetters(plain);
  return isListedNoun(folded) || isFunctionWord(folded) || isVerbForm(folded) ? null : found;
});

/** A text with its words as they are spelt, where they are written as they sound; `kept` are words that stay. */
export function spelt(text: string, kept: (plain: string) => boolean = () => false): string {
  return text.replace(/[\p{L}\p{M}]+/gu, (written) => {
    const plain = unaccented(written);
    const other = kept(plain) ? null : speltOf(plain);
    return other ?? written;
  });
}

/** Small letters without accents. */
export const unaccented = (written: string): string =>
  written.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
