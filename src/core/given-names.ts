/**
 * Given names that are common somewhere and that the counts of COMMON_ENGLISH lack: a visitor who asks for one of these
 * means that person, not one with a similar name.
 */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(
  `aaliyah adriana adrian agata agnes agnieszka aisha alessandro alexis alicia aleksander alina amanda amelia anders andre
   andrea andrei angela anika anita anja anneke annika antoine antonia anton anya arjun ashley astrid aurora ava
   beatrice beatriz benoit bianca bjorn bogdan bradley brenda brittany camila camille carla carlos carmen caroline
   catalina cecilia celine chantal cheryl chiara chloe christina ciara claire clara claudia cristina dagmar daniela
   danielle darius darren debra denise diana diego dimitri dmitri dominik dylan eduardo elena elias elisa eliza ella
   elsa emilia enrique erik erika erin esperanza esteban ethan eva evan evelyn fatima federico felipe fernanda fiona
   francesca franz freya gabriela gemma giovanni giulia graham greta guadalupe gustav gwen hamza hana hanna hannah
   hans harriet heidi heinrich helga henrik henri ibrahim ilse imogen ines ingrid irena irina isabel isabella isla ivan
   jacek jacqueline jakob jana janice jaroslav javier jeffrey jelena jenna jennifer jens jessica joana joanna joao johan
   johanna jonas jorge josef juan judith julia julie jurgen justin kamila karim karin katarina katarzyna katerina
   kathleen kathryn katja kayla keith keira kenneth kevin kiran klara klaus kristen kristin kristina krzysztof lars
   lauren leila lena leon leonie liam lidia lina linnea lisa ludmila luis lukas luka luka maciej magdalena maja malik
   manuel marcel marco marek margit maribel mariana marie marika marina mario marit marius marko marta martina mateo
   mathieu mathilde matteo megan meera mei mia michal michelle miguel mikael mikhail milan milena mira mirela miriam
   mohammed mohamed muhammad naomi natalie natasha nathan nicholas nicole nikhil nikolai nikita nina nora nuria olga
   oksana olivier omar oscar pablo pamela paola paolo pavel pedro petra philippe pierre piotr priya rachel raj rajesh
   ramon raquel ravi raymond rebecca renata rene ricardo rohan roman rosa rosalind roy ruben ryan sabine samantha
   samira samuel sandra sanjay santiago sara saskia sean sebastian sergei shannon silvia simone sofia sonia stefan
   stefania stephanie sunita susanne sven svetlana tamara tanja tariq tatiana tess thea theo theresa thomas tiffany
   tomas tomasz torsten ulrich ursula valentina vera veronica viktor vikram vincenzo vivek vladimir wanda wendy
   werner wojciech xavier yasmin yolanda yuki yusuf yvette yvonne zachary zainab zoe zofia zuzana`
    .trim()
    .split(/\s+/),
)
