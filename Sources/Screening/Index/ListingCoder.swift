import Vocabulary

/// A whole listing in the compact form of the index file.
enum ListingCoder {
  static func encode(_ listing: Listing) -> [UInt8] {
    var out = ByteWriter()
    out.text(listing.list.rawValue)
    out.text(listing.sourceID)
    out.text(listing.id)
    out.text(listing.kind?.rawValue)
    out.array(listing.names) { out, name in
      out.text(name.text)
      out.text(name.role.rawValue)
      out.text(name.strength.rawValue)
    }
    out.array(listing.countries) { $0.text($1.code) }
    out.array(listing.addresses) { out, address in
      out.text(address.text)
      out.text(address.country?.code)
    }
    out.array(listing.birthDates) { $0.text($1.iso) }
    out.array(listing.identifiers) { out, identifier in
      out.text(identifier.type)
      out.text(identifier.value)
      out.text(identifier.country?.code)
    }
    out.array(listing.programs) { $0.text($1) }
    write(listing.terms, to: &out)
    out.array(listing.amendments) { out, amendment in
      out.text(amendment.citation)
      out.text(amendment.effective?.text)
      out.array(amendment.changed) { $0.text($1.rawValue) }
      out.number(amendment.terms == nil ? 0 : 1)
      if let terms = amendment.terms { write(terms, to: &out) }
    }
    out.text(listing.effective?.text)
    out.text(listing.effectiveSource?.rawValue)
    out.text(listing.removed?.text)
    out.array(listing.linkedTo) { $0.text($1) }
    out.text(listing.remarks)
    out.text(listing.sourceAddress)
    out.array(listing.row) { out, field in
      out.text(field.column)
      out.text(field.value)
    }
    return out.bytes
  }

  static func decode(_ bytes: UnsafeRawBufferPointer) -> Listing {
    var from = ByteReader(bytes)
    return Listing(
      list: ListID(from.text()),
      sourceID: from.optionalText(),
      id: from.text(),
      kind: from.optionalText().flatMap(PartyKind.init),
      names: from.array { from in
        ListedName(
          from.text(), role: ListedName.Role(rawValue: from.text()) ?? .alias,
          strength: ListedName.Strength(rawValue: from.text()) ?? .strong)
      },
      countries: from.array { Country(code: $0.text()) }.compactMap { $0 },
      addresses: from.array { from in Address(from.text(), country: country(&from)) },
      birthDates: from.array { PartialDate(iso: $0.text()) }.compactMap { $0 },
      identifiers: from.array { from in
        Identifier(type: from.text(), value: from.text(), country: country(&from))
      },
      programs: from.array { $0.text() },
      terms: readTerms(&from),
      amendments: from.array { from in
        Amendment(
          citation: from.optionalText(), effective: from.optionalText().flatMap { EffectiveDate($0) },
          changed: from.array { Amendment.Change(rawValue: $0.text()) }.compactMap { $0 },
          terms: from.number() == 1 ? readTerms(&from) : nil)
      },
      effective: from.optionalText().flatMap { EffectiveDate($0) },
      effectiveSource: from.optionalText().flatMap(DateSource.init),
      removed: from.optionalText().flatMap { EffectiveDate($0) },
      linkedTo: from.array { $0.text() },
      remarks: from.optionalText(),
      sourceAddress: from.optionalText(),
      row: from.array { RowField($0.text(), $0.text()) })
  }

  private static func country(_ from: inout ByteReader) -> Country? {
    from.optionalText().flatMap { Country(code: $0) }
  }

  private static func write(_ terms: ListingTerms, to out: inout ByteWriter) {
    out.text(terms.licenseRequirement)
    out.text(terms.reviewPolicy?.rawValue)
    out.text(terms.reviewPolicyDetail)
    out.array(terms.footnotes) { $0.number($1) }
  }

  private static func readTerms(_ from: inout ByteReader) -> ListingTerms {
    ListingTerms(
      licenseRequirement: from.optionalText(),
      reviewPolicy: from.optionalText().flatMap(ReviewPolicy.init),
      reviewPolicyDetail: from.optionalText(),
      footnotes: from.array { $0.number() })
  }
}
