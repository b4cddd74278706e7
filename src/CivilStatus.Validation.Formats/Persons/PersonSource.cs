using CivilStatus.Validation.Records;

namespace CivilStatus.Validation.Formats.Persons;

/// <summary>
/// A file of persons of a population database, NDJSON or CSV. Its records are of the layout <see cref="EntryLayout.Person"/>; in all
/// else it is read as entries are. To be read once, by one thread.
/// </summary>
public abstract class PersonSource : EntrySource
{
    private protected PersonSource(string name)
        : base(name)
    {
    }

    /// <summary>Opens a file. A file that cannot be opened gives a source of one unreadable record.</summary>
    public static new EntrySource Open(string path, ReadOptions? options = null) => Open(path, stream => Choose(stream, path, options ?? ReadOptions.Default));

    /// <summary>Opens a stream; the source owns it from now on. The kind is chosen by the content, then by the extension of the name.</summary>
    public static new EntrySource Open(Stream stream, string name, ReadOptions? options = null) => Open(stream, name, peeked => Choose(peeked, name, options ?? ReadOptions.Default));

    private static EntrySource Choose(PeekedStream stream, string name, ReadOptions options)
    {
        switch (ContentSignature.Of(stream.Peek(ContentSignature.Length)))
        {
            case ContentKind.WideText: return Unreadable(stream, name, SourceErrors.WrongEncoding(name));
            case ContentKind.Text: break;
            default: return Unreadable(stream, name, PersonErrors.NotPersons(name));
        }
        bool isJson = Path.GetExtension(name).ToLowerInvariant() switch
        {
            ".ndjson" or ".jsonl" or ".json" => true,
            ".csv" or ".tsv" => false,
            _ => stream.FirstVisible() is (byte)'{' or (byte)'[',
        };
        return isJson ? new PersonNdjson(stream, name, options) : new PersonCsv(stream, name, options);
    }
}
