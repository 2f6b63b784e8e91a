// A glossary as a translation memory: TMX 1.4b.
package import GlossaryModel
package import Markup
internal import TextModel

/// A glossary as a translation memory in TMX 1.4b: a unit for each concept, a variant for each term,
/// the fields as properties.
package enum TMXGlossary {
  /// The whole file, valid by the DTD.
  ///
  /// - Parameter program: The version of the program, recorded as the creation tool's.
  /// - Complexity: O(n) in the size of the glossary.
  package static func file(_ glossary: Glossary, program: String) -> GlossaryExport {
    var out = XMLWriter()
    out.open("tmx", ["version": "1.4"])
    out.open(
      "header",
      [
        "creationtool": "isogloss", "creationtoolversion": program, "segtype": "phrase",
        "o-tmf": "isogloss", "adminlang": "en", "srclang": "*all*", "datatype": "plaintext",
      ])
    property("glossary", glossary.name, &out)
    out.close()
    out.open("body")
    for concept in glossary.concepts { write(concept, &out) }
    out.close()
    out.close()
    return GlossaryExport(text: out.text)
  }

  private static func write(_ concept: Concept, _ out: inout XMLWriter) {
    out.open("tu", ["tuid": concept.id])
    for (name, value) in concept.namedFields { property(name, value, &out) }
    for language in concept.languages {
      for status in TermStatus.allCases {
        for (index, term) in concept.terms.enumerated()
        where term.language == language && term.status == status {
          out.open("tuv", ["xml:lang": language.description])
          property("status", status.rawValue, &out)
          property("place", String(index), &out)
          for (name, value) in term.namedFields { property(name, value, &out) }
          out.element("seg", text: term.text)
          out.close()
        }
      }
    }
    out.close()
  }

  private static func property(_ name: String, _ value: String, _ out: inout XMLWriter) {
    out.element("prop", ["type": "x-" + name], text: value)
  }

  /// Reads a translation memory as a glossary: each unit is a concept.
  ///
  /// - Complexity: O(n) in the length of the document.
  package static func read(_ reader: XMLReader, name: String) -> GlossaryImport {
    var glossary = ImportedGlossary(name: name)
    var title: String?
    do {
      var isTMX = false
      while let event = try reader.next() {
        guard case .start(let element, let attributes, let place) = event else { continue }
        if !isTMX, element.local != "tmx" {
          throw GlossaryFormatError(
            file: reader.name, line: place.line, column: place.column,
            problem: "the root is <\(element.local)>, so this is no TMX: it begins with <tmx>")
        }
        isTMX = true
        guard element.local == "tu" || element.local == "header" else { continue }
        let whole = try reader.element(element, attributes: attributes, at: place)
        if element.local == "tu" {
          read(whole, file: reader.name, into: &glossary)
        } else {
          title = properties(whole)["glossary"]
        }
      }
    } catch let error as XMLError {
      glossary.add(fault: GlossaryFormatError(error))
    } catch let error as GlossaryFormatError {
      glossary.add(fault: error)
    } catch {}
    var result = glossary.finished()
    if let title, !title.isEmpty { result.glossary.name = title }
    return result
  }

  private static func properties(_ element: XMLElement) -> [String: String] {
    var values: [String: String] = [:]
    for child in element.elements where child.name.local == "prop" {
      guard let type = child.attribute("type"), type.hasPrefix("x-") else { continue }
      values[String(type.dropFirst(2))] = child.text
    }
    return values
  }

  /// Notes the properties that are other programs' own.
  private static func leaveBehindOthers(
    _ element: XMLElement, _ glossary: inout ImportedGlossary
  ) {
    for child in element.elements where child.name.local == "prop" {
      guard let type = child.attribute("type"), !type.hasPrefix("x-") else { continue }
      glossary.leaveBehind("property '\(type)'")
    }
  }

  private static func read(
    _ unit: XMLElement, file: String, into glossary: inout ImportedGlossary
  ) {
    var concept = Concept(id: unit.attribute("tuid") ?? "")
    let fields = properties(unit)
    for (name, value) in fields.sorted(by: { $0.key < $1.key })
    where !concept.set(name, value) {
      glossary.leaveBehind("property '\(name)'")
    }
    leaveBehindOthers(unit, &glossary)
    if concept.note == nil { concept.note = note(of: unit) }
    var terms: [(place: Int, term: ImportedGlossary.ImportedTerm)] = []
    for variant in unit.elements where variant.name.local == "tuv" {
      do throws(GlossaryFormatError) {
        let term = try term(variant, file: file, &glossary)
        let place = properties(variant)["place"].flatMap { Int($0) }
        terms.append((place ?? terms.count, term))
      } catch {
        glossary.add(fault: error)
      }
    }
    terms = terms.enumerated().sorted {
      ($0.element.place, $0.offset) < ($1.element.place, $1.offset)
    }.map(\.element)
    guard !terms.isEmpty else {
      return glossary.add(fault: fault(file, unit, "the unit has no variant"))
    }
    glossary.add(concept, terms: terms.map(\.term))
  }

  private static func term(
    _ variant: XMLElement, file: String, _ glossary: inout ImportedGlossary
  ) throws(GlossaryFormatError) -> ImportedGlossary.ImportedTerm {
    let tag = variant.attribute(.language) ?? variant.attribute("lang") ?? ""
    guard let language = glossary.language(tag) else {
      throw fault(file, variant, "'\(tag)' is no language tag; xml:lang should be one")
    }
    let segment = variant.elements.first { $0.name.local == "seg" }
    let text = segment.map(text) ?? ""
    guard text.utf8.contains(where: { $0 > 0x20 }) else {
      throw fault(file, variant, "the variant has no text in <seg>")
    }
    var term = Term(text: text, language: language)
    let fields = properties(variant)
    for (name, value) in fields.sorted(by: { $0.key < $1.key })
    where name != "place" && !term.set(name, value) {
      glossary.leaveBehind("property '\(name)'")
    }
    leaveBehindOthers(variant, &glossary)
    if term.note == nil { term.note = note(of: variant) }
    return ImportedGlossary.ImportedTerm(
      term: term, status: fields["status"].flatMap(FieldValue.status))
  }

  private static func note(of element: XMLElement) -> String? {
    let notes = element.elements.filter { $0.name.local == "note" }.map(\.text)
    return notes.isEmpty ? nil : notes.joined(separator: "\n")
  }

  /// The text of a segment without the codes in it.
  private static func text(_ segment: XMLElement) -> String {
    var text = ""
    for child in segment.children {
      switch child {
      case .text(let part, _): text += part
      case .element(let element): if element.name.local == "hi" { text += self.text(element) }
      }
    }
    return text
  }

  private static func fault(
    _ file: String, _ element: XMLElement, _ problem: String
  ) -> GlossaryFormatError {
    GlossaryFormatError(
      file: file, line: element.place.line, column: element.place.column, problem: problem)
  }
}
