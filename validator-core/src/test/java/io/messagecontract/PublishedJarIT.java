package io.messagecontract;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** Runs after packaging: bill of materials, licences and notices say what the jar holds. */
class PublishedJarIT {

  private final Path jar = Path.of(System.getProperty("published.jar"));

  @Test
  void billOfMaterialsNamesJustTheLibrariesInTheJar() throws IOException {
    BillOfMaterials bill = BillOfMaterials.ofThisBuild();

    Map<String, String> named = new TreeMap<>();
    for (Path library : libraries()) {
      String digest = BillOfMaterials.sha256(library);
      named.put(bill.names().getOrDefault(digest, "not in the bill"), library.getFileName() + "");
    }

    assertThat(named.keySet())
        .as("what the jar holds, by the SHA-256 of the libraries: %s", named)
        .containsExactlyInAnyOrderElementsOf(bill.names().values());
  }

  @Test
  void listOfThirdPartiesIsThatOfTheBill() throws IOException {
    BillOfMaterials bill = BillOfMaterials.ofThisBuild();

    List<String> lines =
        text("META-INF/THIRD-PARTY.txt").lines().filter(l -> !l.isBlank()).toList();

    assertThat(lines.get(0)).contains(" " + bill.names().size() + " ");
    assertThat(bill.licences())
        .allSatisfy(
            (name, licence) ->
                assertThat(lines)
                    .anyMatch(
                        l -> l.contains("(" + licence + ")") && l.contains("(" + name + " ")));
  }

  @Test
  void everyLicenceOfALibraryIsInTheJar() throws IOException {
    Set<String> held = new TreeSet<>();
    for (String name : names()) {
      if (name.startsWith("META-INF/") && !name.endsWith("/")) {
        held.add(text(name));
      }
    }

    for (Path library : libraries()) {
      for (String licence : Library.texts(library, "licen[cs]e|copying")) {
        assertThat(held).as("a licence of %s", library.getFileName()).contains(licence);
      }
    }
  }

  @Test
  void everyNoticeOfALibraryIsInTheJar() throws IOException {
    String notice = text("META-INF/NOTICE").replaceAll("\\s+", " ");

    for (Path library : libraries()) {
      for (String told : Library.texts(library, "notice")) {
        assertThat(told.split("\\R\\s*\\R"))
            .as("the notice of %s", library.getFileName())
            .allSatisfy(part -> assertThat(notice).contains(part.strip().replaceAll("\\s+", " ")));
      }
    }
  }

  @Test
  void everythingElseIsUnderOneNameAndOurs() throws IOException {
    List<String> names = names();

    assertThat(names).doesNotHaveDuplicates();
    assertThat(names)
        .allMatch(name -> name.matches("(META-INF|io|draft|draft-0[467])/.*"))
        .filteredOn(name -> name.startsWith("io/") && !name.endsWith("/"))
        .isNotEmpty()
        .allMatch(name -> name.startsWith("io/messagecontract/"));
    assertThat(text("META-INF/LICENSE")).contains("Apache License");
    assertThat(text("META-INF/LICENSE-SLF4J.txt"))
        .contains("QOS.ch", "Permission is hereby granted");
    assertThat(text("META-INF/NOTICE")).contains("JRuby Team", "Semver4j contributors", "Unicode");
  }

  /** Of Lucene only some classes are taken along, named one by one. */
  @Test
  void everyClassThatIsNeededIsInTheJar() throws IOException {
    JavaClasses classes;
    try (JarFile file = new JarFile(jar.toFile())) {
      classes = new ClassFileImporter().importJar(file);
    }
    String shaded = "io.messagecontract.shaded.";

    Set<String> needed =
        StreamSupport.stream(classes.spliterator(), false)
            .filter(one -> !one.getName().startsWith(shaded))
            .flatMap(ours -> ours.getDirectDependenciesFromSelf().stream())
            .map(dependency -> dependency.getTargetClass().getBaseComponentType())
            .filter(one -> one.getName().startsWith(shaded + "lucene"))
            .flatMap(PublishedJarIT::andAbove)
            .map(JavaClass::getName)
            .filter(name -> name.startsWith(shaded))
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(needed).hasSizeGreaterThan(5).allMatch(classes::contain);
  }

  private static Stream<JavaClass> andAbove(JavaClass one) {
    return Stream.of(Set.of(one), one.getAllRawSuperclasses(), one.getAllRawInterfaces())
        .flatMap(Collection::stream);
  }

  /** The jars from which what is in the published one comes, by this class path. */
  private Set<Path> libraries() throws IOException {
    Set<Path> libraries = new TreeSet<>();
    for (String name : names()) {
      if (!name.endsWith("/") && !name.startsWith("META-INF/")) {
        Library.of(name).ifPresent(libraries::add);
      }
    }
    return libraries;
  }

  private List<String> names() throws IOException {
    try (JarFile file = new JarFile(jar.toFile())) {
      List<String> names = new ArrayList<>();
      file.stream().map(JarEntry::getName).forEach(names::add);
      return names;
    }
  }

  private String text(String name) throws IOException {
    return Library.text(jar, name);
  }
}
