using System.Collections.Immutable;
using CivilStatus.Validation.Authoring.Conditions;
using CivilStatus.Validation.Authoring.Diagnostics;
using CivilStatus.Validation.Authoring.Source;
using CivilStatus.Validation.Catalogues;

namespace CivilStatus.Validation.Authoring.Loading;

/// <summary>Reads the files of a catalogue folder kind by kind.</summary>
internal sealed class FolderReader(CatalogueFolder folder, DiagnosticBag bag)
{
    public CatalogueFolder Folder => folder;

    public DiagnosticBag Bag => bag;

    /// <summary>A file that must be there, as JSON; null after what is wrong was reported.</summary>
    public JsonValue? Parse(string name)
    {
        foreach ((string path, byte[] bytes) in folder.Files)
            if (path == name) return JsonSource.Parse(path, bytes, bag);
        bag.Error(Codes.Unreadable, new SourcePlace(name),
            LocalizedText.Of($"Thiếu tệp {name}.", $"The file {name} is missing."), LocalizedText.Of("Thêm tệp này.", "Add it."));
        return null;
    }

    public T? One<T>(string name, Func<ObjectReader, T> read)
        where T : class
        => Parse(name) is { } value ? read(new ObjectReader(value, bag)) : null;

    public T? Optional<T>(string name, Func<ObjectReader, T> read)
        where T : class
        => folder.Has(name) ? One(name, read) : null;

    /// <summary>The rule files, whose conditions may use some parameters and tables.</summary>
    public ImmutableArray<RuleFile> Rules(ImmutableArray<LegalParameter> parameters, ImmutableArray<Table> tables)
    {
        var parser = new ConditionParser();
        return All("rules", r => new RuleReader(r, parser, parameters, tables).Read(), r => $"{r.Rule.Id}-{r.Rule.Name}");
    }

    /// <summary>The files of a kind, sorted by the name that their content asks for.</summary>
    public ImmutableArray<T> All<T>(string kind, Func<ObjectReader, T> read, Func<T, string> name)
    {
        var items = new SortedDictionary<string, T>(StringComparer.Ordinal);
        foreach ((string path, byte[] bytes) in folder.Of(kind))
        {
            if (JsonSource.Parse(path, bytes, bag) is not { } value) continue;
            T item = read(new ObjectReader(value, bag));
            string expected = name(item) + ".json";
            if (!items.TryAdd(name(item), item))
                bag.Error(Codes.DuplicateId, new SourcePlace(path),
                    LocalizedText.Of($"Đã có tệp khác mang mã \"{name(item)}\".", $"Another file bears the id \"{name(item)}\"."),
                    LocalizedText.Of("Mỗi mã chỉ dùng một lần.", "An id is used once."));
            else if (Path.GetFileName(path) != expected)
                bag.Error(Codes.FileName, new SourcePlace(path),
                    LocalizedText.Of("Tên tệp không khớp với mã trong tệp.", "The name of the file is not that of its content."),
                    LocalizedText.Of($"Đổi tên thành {expected}.", $"Name it {expected}."));
        }
        return [.. items.Values];
    }
}
