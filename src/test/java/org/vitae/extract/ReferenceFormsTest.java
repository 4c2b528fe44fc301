package org.vitae.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Forms of citation styles that are rarer on CVs than in bibliographies. */
class ReferenceFormsTest {
  private final ReferenceParser parser = new ReferenceParser();

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          M. Quill and T. Abbot. “Silt and its memory”. In: Harbour Letters 60.4 (2024), pp. 11–20. => M. Quill|T. Abbot => Silt and its memory => Harbour Letters => 2024
          80 Quill M, van Doorn T. Silt and its memory. Tide Lett. 2021;12:45–67. => Quill M|van Doorn T => Silt and its memory => Tide Lett => 2021
          75.Quill, M. Silt and its memory. Harbour Letters, 12:45-67, 2021. => Quill, M. => Silt and its memory => Harbour Letters => 2021
          Cruz R de la, Doorn SM van. 1978. Silt and its memory. Tide Lett 12:45–67. => Cruz R de la|Doorn SM van => Silt and its memory => Tide Lett => 1978
          Doorn, Timur van, and Mara Quill. 1977. Silt and its memory. Harbour Letters 12: 45–67. => Doorn, Timur van|Mara Quill => Silt and its memory => Harbour Letters => 1977
          Quill, Mara; Abbot, Tom A : Silt and its memory. Harbour Letters, 12(3), 45–67. 2013. => Quill, Mara|Abbot, Tom A => Silt and its memory => Harbour Letters => 2013
          QUILL, Mara F. La Mer et le port. Paris: Armand Colin, 2009. => QUILL, Mara F. => La Mer et le port => Armand Colin => 2009
          Quill, KK, Abbot, U, Kim, H-PE and Loh, SM 1991, ‘Silt and its memory’, Harbour Letters, 12: 45–67. => Quill, KK|Abbot, U|Kim, H-PE|Loh, SM => Silt and its memory => Harbour Letters => 1991
          Quill EJ., Abbot GS., Loh M., et al. Silt and its memory. Tide Lett. 2017;26(1):973–91. => Quill EJ.|Abbot GS.|Loh M. => Silt and its memory => Tide Lett => 2017
          Quill CC: Silt and its memory: a review. Tide Lett 17:558–583 (2018). => Quill CC => Silt and its memory: a review => Tide Lett => 2018
          Hannah Quill Jr., Tom Abbot, and Yara Loh. 2002. Silt and its memory. In Tide Conference, 344–353. => Hannah Quill Jr.|Tom Abbot|Yara Loh => Silt and its memory => Tide Conference => 2002
          Quill M. Linear Tides and Their Friends. Providence, RI: Tide Society; 2021. => Quill M. => Linear Tides and Their Friends => Tide Society => 2021
          Quill, M., & Loh, A. (1999). A survey of tides (Technical Report No. QU-CS-97-112). Quay Institute. => Quill, M.|Loh, A. => A survey of tides => Quay Institute => 1999
          Quill, H. A. (1987). On slow tides (Master’s thesis). Uppsala University. => Quill, H. A. => On slow tides => Uppsala University => 1987
          Quill, Mara (2019), Coastal mud 2010–2015, Open-File Report 2016-1042, U.S. Tide Survey. => Quill, Mara => Coastal mud 2010–2015 => U.S. Tide Survey => 2019
          M. Quill, Democracy and mud (Oxford University Press, Oxford, 2022). => M. Quill => Democracy and mud => Oxford University Press => 2022
          Quill, J. (2018) Wie Häfen lernen (Kai, Frankfurt/New York) => Quill, J. => Wie Häfen lernen => Kai => 2018
          Quill L., Abbot K. 2009 Introduction to Mud, New York, Springer. => Quill L.|Abbot K. => Introduction to Mud => Springer => 2009
          Quill, M. P., and K. Abbot. 2014. Heat in harbours: a study Pages 250–259 in Proceedings of the Tide Conference. => Quill, M. P.|K. Abbot => Heat in harbours: a study => Proceedings of the Tide Conference => 2014
          [3] M. Quill, G. Öz. 1976. Mud and job. In Harbours in Change, Lucy Abbot (ed.). Quay Press, Oslo, 224–248. => M. Quill|G. Öz => Mud and job => Harbours in Change => 1976
          Quill, C. (2018). Sleep and mud: a review. Nouv. Marit. Rev. 17, 558–583. => Quill, C. => Sleep and mud: a review => Nouv. Marit. Rev => 2018
          Quill JS, Abbot AM. Black holes with soft walls 2013. => Quill JS|Abbot AM => Black holes with soft walls =>  => 2013
          Quill J, Abbot A, et al. Migration in Oslo. Tide Lett. 2016; 17(1): 194936. => Quill J|Abbot A => Migration in Oslo => Tide Lett => 2016
          Quill, M., and Loh, Y., 2014, Silt memory in slow bays: a field study: Harbour Letters, v. 14, p. 211-229. => Quill, M.|Loh, Y. => Silt memory in slow bays: a field study => Harbour Letters => 2014
          Silt and its memory in bays / Mara Quill, Tom Abbot / Harbour Letters, 2014 => Mara Quill|Tom Abbot => Silt and its memory in bays => Harbour Letters => 2014
          Mara Quill / Silt and its memory in bays / Harbour Letters, 2014 => Mara Quill => Silt and its memory in bays => Harbour Letters => 2014
          Quill, M. (2014). Effizienter Zugriff auf verteilte Kaimauern. Harbour Letters, 12(3), 45–67. => Quill, M. => Effizienter Zugriff auf verteilte Kaimauern => Harbour Letters => 2014
          Mara Quill. Do piers remember? A view from six ports (blog post, Harbour Letters), 2009. => Mara Quill => Do piers remember? A view from six ports => Harbour Letters => 2009
          A. Quill. Moving meshes for soft shores (University of Bergen), 2012. => A. Quill => Moving meshes for soft shores => University of Bergen => 2012
          Mara Quill, Yun Loh, 2012. Moving meshes for soft shores (arXiv) => Mara Quill|Yun Loh => Moving meshes for soft shores => arXiv => 2012
          QUILL, Mara, ABBOT, Tom a LOH, Yun, 2008. Salt and labour. Princeton: Princeton University Press. => QUILL, Mara|ABBOT, Tom|LOH, Yun => Salt and labour => Princeton University Press => 2008
          Quill, Anselm / Abbot, Johanna: The ferry and the law. In: Ilse Loh, Tom Doorn: Handbook of Coastal Sociology. Oslo 2011, 45-67. => Quill, Anselm|Abbot, Johanna => The ferry and the law => Handbook of Coastal Sociology => 2011
          Quill, Lucia / Abbot, Kofi, 1985: Die Stadt am Kai. Eine Chronik, Frankfurt am Main: Suhrkamp. => Quill, Lucia|Abbot, Kofi => Die Stadt am Kai. Eine Chronik => Suhrkamp => 1985
          S. Quill. Die Stadt am Kai. Eine Chronik (Suhrkamp, Frankfurt am Main, 1985). => S. Quill => Die Stadt am Kai. Eine Chronik => Suhrkamp => 1985
          Quill, M. and Loh, Y. (1985) Die Stadt am Kai. Eine Chronik, 2nd edn, Suhrkamp, Frankfurt am Main. => Quill, M.|Loh, Y. => Die Stadt am Kai. Eine Chronik => Suhrkamp => 1985
          A. Quill, J. B. Loh, Reading old port registers, Archives and Their Gaps: Essays on Ledgers, P. Abbot, ed., Cambridge University Press, Cambridge, 2005, pp. 120--141. => A. Quill|J. B. Loh => Reading old port registers => Archives and Their Gaps: Essays on Ledgers => 2005
          Lucia Quill, Hana Abbot, Salt and labour, Paris, Gallimard, coll. « Ports », 2008, 312 p. => Lucia Quill|Hana Abbot => Salt and labour => Gallimard => 2008
          P. Quill, M. Loh, Numerical Wave Motion, Berlin, Springer, 2002. => P. Quill|M. Loh => Numerical Wave Motion => Springer => 2002
          M. Quill, Light for the last mile, Tide Power Conference, Kigali, Rwanda, 2019. => M. Quill => Light for the last mile => Tide Power Conference => 2019
          Hugo A. Quill, Numerical Wave Motion (Berlin: Springer, 2002), p. 12. => Hugo A. Quill => Numerical Wave Motion => Springer => 2002
          Quill, Pavel / Loh, Marie: Salt and labour on the coast, Oxford 1987. => Quill, Pavel|Loh, Marie => Salt and labour on the coast =>  => 1987
          Quill, N. & Loh, E. (Hrsg.) (1987). Salt and labour on the coast. Berlin: Springer. => Quill, N.|Loh, E. => Salt and labour on the coast => Springer => 1987
          Quill, Nora. Salt and labour. Trans. Tom Abbot. Oxford: Oxford University Press, 1987. => Quill, Nora => Salt and labour => Oxford University Press => 1987
          Quill, Nora. "Sparse solvers for soft tides." PhD diss., University of Oslo, 2010. => Quill, Nora => Sparse solvers for soft tides => University of Oslo => 2010
          QUILL, N. Sparse solvers for soft tides. 2010. 120 f. Tese (Doutorado em Geografia) – Universidade de São Paulo, São Paulo, 2010. => QUILL, N. => Sparse solvers for soft tides => Universidade de São Paulo, São Paulo => 2010
          N. Quill, E. Loh, Dykes and the vote, in J. Abbot, E. Doorn (a cura di), The Politics of Mud, Bologna, Il Mulino, 2004, pp. 77-98. => N. Quill|E. Loh => Dykes and the vote => The Politics of Mud => 2004
          Quill, Nora (2013): Salt and labour on the coast. Online verfügbar unter http://example.org/0, zuletzt geprüft am 03.05.2014. => Quill, Nora => Salt and labour on the coast =>  => 2013
          Quill, P. (2006, May 3). Why do pilots retire early? Age, shifts and pensions in four ports. Quay Weekly. Retrieved from http://example.org/1 => Quill, P. => Why do pilots retire early? Age, shifts and pensions in four ports => Quay Weekly => 2006-05-03
          Folk Quill, 1985, Advances in Mud Research, eds. Abbot and Doorn, Academic Press, New York, pp. 175-203 => Folk Quill => Advances in Mud Research => Academic Press, New York => 1985
          Quill A.V., Abbot O.N. Heat in porous piers // Journal of Quay Physics. 2015. Vol. 88, No. 3. P. 612–620. => Quill A.V.|Abbot O.N. => Heat in porous piers => Journal of Quay Physics => 2015
          Quill, Edgar u.a. (1986): Arbeitszeit am Kai, in: Soziale Flut, 37. Jg., S. 88 - 110. => Quill, Edgar => Arbeitszeit am Kai => Soziale Flut => 1986
          Quill, Nils (2016), Hafen als Stil, Kaimauer, 44. Jg., 2/2016, S. 190–215. => Quill, Nils => Hafen als Stil => Kaimauer => 2016
          Obermoor, Josef: Der Hafen und seine Fremden, in: Kai und Gesellschaft 19 (1993), S. 401–425. => Obermoor, Josef => Der Hafen und seine Fremden => Kai und Gesellschaft => 1993
          Quill, Nils (2018), Der Marktplatz im Netz, in: Digitale Häfen, hrsg. von Mara Abbot und Udo Loh, Bielefeld: Kai, S. 45–66. => Quill, Nils => Der Marktplatz im Netz => Digitale Häfen => 2018
          Quill, Gerlinde, 2006: Hafen ohne Parteien?, Baden-Baden: Nomos. => Quill, Gerlinde => Hafen ohne Parteien? => Nomos => 2006
          Mara Quill, ‘The Oath at Sea’, in E. Abbot and M. Loh (eds), Speech and Harbour: Essays on Tides, 1991, pp. 14–39. => Mara Quill => The Oath at Sea => Speech and Harbour: Essays on Tides => 1991
          Quill, M. (2012). Les quais invisibles. Thèse de doctorat, Université de Nantes. => Quill, M. => Les quais invisibles => Université de Nantes => 2012
          Quill, I. (2008). Hafen als Aufgabe. Unveröffentlichte Diplomarbeit, Universität Mainz. => Quill, I. => Hafen als Aufgabe => Universität Mainz => 2008
          Gus Rehnquill, Mara Quill (2022). Contact by bisimulation. In TIDE. PDF Cite Slides => Gus Rehnquill|Mara Quill => Contact by bisimulation => TIDE => 2022
          Mara Quill, Quays Without Lines (Yale University Press 2017). => Mara Quill => Quays Without Lines => Yale University Press => 2017
          Quill DR, Oduro F; for the WALK-ON Investigators. Walking aids at sea. Lancet Tide. 2022;3:e101-e109. => Quill DR|Oduro F => Walking aids at sea => Lancet Tide => 2022
          K. Quill, L. Abbot, New J. Phys. 21, 093041 (2019). Droplets in a box. => K. Quill|L. Abbot => Droplets in a box => New J. Phys => 2019
          Quill, E.; Abbot, R. 2019, MNRAS, 488, 2101: The dust of lensed tides => Quill, E.|Abbot, R. => The dust of lensed tides => MNRAS => 2019
          A kiln by the quay. Abbot S, Quill C. J. Archaeol. Sci. 2019; 24:612–620 => Abbot S|Quill C => A kiln by the quay => J. Archaeol. Sci => 2019
          Rui Quill, Lin Loh. Torque Ripple in Quay Gears. Mechanism and Machine Tides, Accepted, 2023. => Rui Quill|Lin Loh => Torque Ripple in Quay Gears => Mechanism and Machine Tides => 2023
          Quill, N., ‘Tithes in Dispute’ (unpublished Ph.D. thesis, University of Durham, 1994). => Quill, N. => Tithes in Dispute => University of Durham => 1994
          T. Quill, editor. Interconnected Quays: A Reader. Addison-Wesley, Reading, Mass., 1990. => T. Quill => Interconnected Quays: A Reader => Addison-Wesley => 1990
          Quill, K. et Abbot, J.B. - 1990 - Variations saisonnières des marées. Rev. Sci. Mer, 3, 77-95. => Quill, K.|Abbot, J.B. => Variations saisonnières des marées => Rev. Sci. Mer => 1990
          [13] D. Quill, R. Loh. Inkjet Lines at 60 GHz. 2020. arXiv: 2003.04567 [eess.SP]. => D. Quill|R. Loh => Inkjet Lines at 60 GHz => arXiv: 2003.04567 => 2020
          Mara Quill, The Unwritten Easement, 88 U. Chi. L. Rev. 1455 (2021). => Mara Quill => The Unwritten Easement => U. Chi. L. Rev => 2021
          Mara Quill & Lin Loh, Rights after the Tide, 45 Harv. Envtl. L. Rev. 201 (2020). => Mara Quill|Lin Loh => Rights after the Tide => Harv. Envtl. L. Rev => 2020
          Mara Quill, Rina Loh. “It Depends”: Sailors’ Views on Tides. In Proceedings of the Tide Conference. 2022. => Mara Quill|Rina Loh => “It Depends”: Sailors’ Views on Tides => Proceedings of the Tide Conference => 2022
          Ortega-Quill, Ana. 2021. “Turbines: Scale and Sound.” In The Handbook of Quays, edited by R. Lowe, J. A. Stuart, and M. van Dam, 2nd ed., 301–19. Cheltenham, UK: Edward Elgar. => Ortega-Quill, Ana => Turbines: Scale and Sound => The Handbook of Quays => 2021
          Quill, L. S., Loh, I., ... Abbot, K. (2019). Many tides, few surprises. Advances in Tides, 2(4), 401-430. => Quill, L. S.|Loh, I.|Abbot, K. => Many tides, few surprises => Advances in Tides => 2019
          Quill, C., Loh, X., The LAKES Consortium. (2021). Global trends in lakes, 1985–2019. Tide Future, 9, e2021. => Quill, C.|Loh, X. => Global trends in lakes, 1985–2019 => Tide Future => 2021
          Quill R, Loh HJ. seqtide3: counting, at scale, in Rust. Bioinformatics. 2022;38(1):100–108. => Quill R|Loh HJ => seqtide3: counting, at scale, in Rust => Bioinformatics => 2022
          Rina Quill and Odile Loh. npm install trouble? Dependency updates in JavaScript. SANER'21, 101-112. => Rina Quill|Odile Loh => npm install trouble? Dependency updates in JavaScript => SANER => 2021
          Quill, N. (2012). Hafen – ein Gefühl? Ergebnisse einer Befragung (Schriften zur Kaisoziologie, Bd. 4). Münster: LIT. => Quill, N. => Hafen – ein Gefühl? Ergebnisse einer Befragung => LIT => 2012
          Quill, Thomas (1995), Theorie der Steuerung. Eine Einführung, 2. Auflage, Stuttgart: Enke. => Quill, Thomas => Theorie der Steuerung. Eine Einführung => Enke => 1995
          Tidal turbines and porpoises. (2021) Quill, D, Lamb, F, and Loh, S. Marine Tides 124, 104380. => Quill, D|Lamb, F|Loh, S => Tidal turbines and porpoises => Marine Tides => 2021
          10/2022 V. Quill, L. Loh - Calibrating tides with blinking lamps - IROS - Kyoto, Japan => V. Quill|L. Loh => Calibrating tides with blinking lamps => IROS => 2022-10
          N. Quill$^*$, Q. Loh$^*$, O. Abbot. Sharp rates for tides. The Annals of Statistics, 49(3):1620–1645, 2021. => N. Quill|Q. Loh|O. Abbot => Sharp rates for tides => The Annals of Statistics => 2021
          Quill, P. e Loh, M., Vulnerabilità delle torri campanarie, Marea, n. 21, 2019. => Quill, P.|Loh, M. => Vulnerabilità delle torri campanarie => Marea => 2019
          C. Quill and 14 co-authors, First light of the tide spectrograph, Proc. SPIE 11447, 2020 => C. Quill => First light of the tide spectrograph => Proc. SPIE 11447 => 2020
          Odile van der Mere. Concurrent piers and their types. PhD Thesis, University of Edinburgh, 1995 => Odile van der Mere => Concurrent piers and their types => University of Edinburgh => 1995
          Quill, A. and Loh, Y. The Social Network: how it works. Tide Review 3 (2010) 4-5. => Quill, A.|Loh, Y. => The Social Network: how it works => Tide Review => 2010
          Quill, A. The Rise of the Swarm and the Network. Tide Review 3 (2010): 4-5. => Quill, A. => The Rise of the Swarm and the Network => Tide Review => 2010
          Quill, A. A History of Tides, 2 vols. (Oxford: Quay Press, 1987). => Quill, A. => A History of Tides => Quay Press => 1987
          Quill, A. 2001. Studies on the genus Salix (Salicaceae, No. 12). Tide Review 3: 4-5. => Quill, A. => Studies on the genus Salix (Salicaceae, No. 12) => Tide Review => 2001
          """)
  void readsTheForm(String reference, String authors, String title, String venue, String year) {
    Draft draft = parser.parse(TextDocument.passage(reference));

    assertThat(
            draft.get(Field.AUTHORS).stream()
                .map(f -> f.value().toString())
                .collect(Collectors.joining("|")))
        .isEqualTo(authors);
    assertThat(draft.first(Field.NAME)).contains(title);
    assertThat(draft.first(Field.PUBLISHER)).isEqualTo(Optional.ofNullable(venue));
    assertThat(draft.first(Field.RELEASE_DATE)).contains(year);
  }

  @Test
  void shortenedWordsBeforeNumbersEndTheTitle() {
    Draft draft =
        parser.parse(
            TextDocument.passage(
                "[2] Quill N and Loh E 2013 Mud as an archive J. Shorel. Stud. 18 145"));

    assertThat(draft.first(Field.NAME)).contains("Mud as an archive");
    assertThat(
            parser
                .parse(
                    TextDocument.passage(
                        "Quill N. Old Harbours in Slow Tides. Tides. 2010, 2, 19-29."))
                .first(Field.NAME))
        .contains("Old Harbours in Slow Tides");
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          Vitamin D: a review. Tide Lett 17:558–583 (2018). => Vitamin D: a review
          12 ports: a history of harbours. Quay Press, 2018. => 12 ports: a history of harbours
          A history of harbours since 1990. Tide Lett 17:558–583. => A history of harbours since 1990
          """)
  void whatOnlyLooksSoIsTheTitle(String reference, String title) {
    Draft draft = parser.parse(TextDocument.passage(reference));

    assertThat(draft.first(Field.NAME)).contains(title);
    assertThat(draft.has(Field.AUTHORS)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          (with Ada Quill and T. Abbot) Silt and its memory. Harbour Letters, 12 (2021), 45-67. => Ada Quill, T. Abbot
          (ed. with Ada Quill) Silt and its memory (Leiden: Brill, 2021) => Ada Quill
          (with a grain of salt) Silt and its memory. Harbour Letters, 12 (2021), 45-67. => ''
          Silt and its memory. Journal of Harbours, Series A, 190 (2022), 105. => ''
          """)
  void coauthorsInBracketsBeforeTheTitle(String reference, String names) {
    Draft draft = parser.parse(TextDocument.passage(reference));

    assertThat(
            draft.get(Field.AUTHORS).stream()
                .map(a -> a.value().toString())
                .collect(Collectors.joining(", ")))
        .isEqualTo(names);
  }
}
