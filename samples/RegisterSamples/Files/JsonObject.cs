namespace CivilStatus.Samples.Files;

/// <summary>A JSON object whose properties keep the order in which they came.</summary>
internal sealed class JsonObject
{
    private readonly List<KeyValuePair<string, object>> properties = [];

    public IReadOnlyList<KeyValuePair<string, object>> Properties => properties;

    /// <summary>Sets a property by its path, such as <c>mother.born</c>; null takes it away.</summary>
    public JsonObject Set(string path, object? value)
    {
        int dot = path.IndexOf('.', StringComparison.Ordinal);
        if (dot < 0) SetOwn(path, value);
        else Within(path[..dot]).Set(path[(dot + 1)..], value);
        return this;
    }

    private JsonObject Within(string name)
    {
        int index = properties.FindIndex(p => p.Key == name);
        if (index < 0)
        {
            index = properties.Count;
            properties.Add(new(name, new JsonObject()));
        }
        return (JsonObject)properties[index].Value;
    }

    private void SetOwn(string name, object? value)
    {
        int index = properties.FindIndex(p => p.Key == name);
        if (value is null)
        {
            if (index >= 0) properties.RemoveAt(index);
        }
        else if (index < 0) properties.Add(new(name, value));
        else properties[index] = new(name, value);
    }
}
