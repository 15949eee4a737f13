import { openLexicon } from "./lexicon.ts";

// Common nouns and adjectives: no name nor place is made of one of them alone, though both may hold them.

const things = openLexicon(`
  nombre nombres apellido apellidos dato datos correo teléfono celular número numero cel whats whatsapp wasap mensaje mensajes foto audio credencial ine curp lista registro registros cédula edad año años fecha hora horario día semana mes rato vez veces momento
  anónimo anónima anonimo incógnito desconocido desconocida privado secreto reservado reservada pendiente prueba test ninguno broma chiste presente ausente mismo propio propia titular
  casa casita hogar domicilio dirección ubicación mapa calle cuadra manzana lote esquina vuelta avenida carretera camino brecha terracería autopista libramiento puente parada crucero semáforo tope entrada salida orilla orillas afueras centro rumbo rumbos zona lugar lado lados parte sitio área
  pueblo pueblito ciudad colonia comunidad rancho ranchito ranchería ejido barrio fraccionamiento unidad municipio estado país villa localidad población poblado caserío vecindad vecindario depa departamento edificio condominio privada cerrada parcela terreno milpa
  tienda tiendita abarrotes oxxo mercado tianguis plaza parque cancha campo campito iglesia templo capilla parroquia catedral escuela primaria secundaria prepa preparatoria kínder kinder preescolar jardín universidad clínica hospital salud farmacia consultorio panteón presidencia ayuntamiento delegación comisaría agencia salón auditorio biblioteca
  gasolinera gasera estación terminal central aeropuerto ferretería panadería tortillería carnicería molino taquería fonda cantina banco caja oficina oficinas fábrica taller bodega cárcel hotel presa río arroyo laguna playa mar cerro sierra monte barranca cañada pozo tinaco tanque vía vías tren metro camión micro combi taxi carro moto
  kilómetro kilometro km metros minutos minuto horas media cuarto
  sesión sesiones plática pláticas curso cursos reunión junta cita apoyo apoyos programa despensa beca información ayuda duda pregunta respuesta trabajo chamba tarea servicio gobierno dif institución comité asamblea faena
  sábado lunes martes miércoles jueves viernes sabado enero febrero marzo junio julio agosto septiembre octubre noviembre diciembre
  uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince veinte treinta cuarenta cincuenta primero primera segunda tercero tercera último última
  verdad mentira cosa cosas problema problemas idea miedo pena flojera confianza permiso gusto placer orden órdenes servidor servidora amor cariño corazón vida cielo dios diosito virgen bendición bendiciones
  bonito bonita feo fea grande chico chica chiquito chiquita gordo gorda flaco flaca güero güera moreno morena alto alta bajo baja nuevo nueva viejo vieja malo mala enfermo enferma cansado cansada ocupado ocupada listo lista hecho hecha guapo guapa hermoso hermosa loco loca rico rica pobre solo sola soltero soltera casado casada viudo viuda divorciado divorciada embarazada
  blanco blanca negro negra rojo roja azul verde amarillo amarilla rosa café gris morado anaranjado perfecto perfecta correcto correcta incorrecto completo completa excelente genial súper super chido padre chingón
  perro perrito gato gatito vaca burro caballo gallina pollo puerco chivo agua fuego tierra aire sol lluvia leche pan tortilla taco tacos torta comida café refresco cerveza fruta maíz frijol chile sal azúcar dinero lana pesos feria peso
  amas ama madres padres adultos tercera menores discapacitados campesino campesinos campesina obrero obrera albañil chofer policía soldado comerciante estudiante estudiantes ejidatario ejidatarios pensionado jubilado jubilada desempleado artesana artesano costurera cocinera
  socio socia miembro miembros integrante integrantes dueño dueña cliente usuario usuaria ciudadano ciudadana fulano fulana fulanito fulanita perengano perengana perenganito perenganita mengano mengana menganito menganita zutano zutana zutanito zutanita sutano sutana sutanito sutanita equis quisiera batman superman spiderman goku shrek cenicienta nadie cualquiera perico palotes
  house home street town village city ranch school church store market road corner country place day week month year time number phone email address list test boy girl man woman lady guy
  viaje vacaciones visita gira paso descanso luto camino acuerdo guardia turno fiesta regreso ida compras
  mexicano mexicana oaxaqueña poblano norteño mujer hombre varón hembra femenino masculino sexo género
  menú inicio opción opciones siguiente anterior sistema bot robot asistente máquina chat aplicación app internet facebook página link liga qr código cuenta contraseña
  discapacidad enfermedad diabetes presión cáncer embarazo vacuna vacunas doctor medicina dolor nutrición alimentación huerto huertos violencia derechos
  reforma libertad independencia revolución progreso unión
`);
const endings =
  /.{3}(?:mente|cion|sion|iendo|ieron|aremos|eremos|iremos|abamos|iamos|dad|ncia|miento|logia|grafia|ista|ble|tor|tora)$/;

/** Whether a folded word is a common noun or adjective of our list. */
export const isListedNoun = (folded: string): boolean => things.has(folded);
/** The same, or it ends as only such do. */
export const isCommonNoun = (folded: string): boolean => things.has(folded) || endings.test(folded);
