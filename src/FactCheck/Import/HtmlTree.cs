using AngleSharp.Dom;

namespace FactCheck.Import;

/// <summary>Is told of the elements and texts of a page in the order in which a reader meets them.</summary>
internal interface IHtmlVisitor
{
    /// <returns>Whether to go into the element; if not, <see cref="Close"/> is not called.</returns>
    bool Open(IElement element);

    void Close(IElement element);

    void Text(string data);

    /// <summary>A child of a shadow host that goes to no slot, so that browsers do not show it.</summary>
    void Unslotted(INode node);
}

/// <summary>Walks the flat tree (DOM §4.2.2.3): a shadow tree stands in for the children of its host, which go where its slots are.</summary>
internal sealed class HtmlTree
{
    private readonly Stack<Frame> _open = new();
    private readonly IHtmlVisitor _visitor;

    private HtmlTree(IHtmlVisitor visitor) => _visitor = visitor;

    /// <summary>Does not recurse, and takes children by index, since asking a node for its next sibling searches all of them.</summary>
    public static void Walk(IElement root, IHtmlVisitor visitor) => new HtmlTree(visitor).Walk(root);

    private void Walk(IElement root)
    {
        Enter(root, null);
        while (_open.TryPop(out var at))
        {
            if (at.Next == at.Children.Count)
            {
                if (at.Element.ShadowRoot is not null)
                    at.Slots!.Left.ForEach(_visitor.Unslotted);
                _visitor.Close(at.Element);
                continue;
            }

            _open.Push(at with { Next = at.Next + 1 });
            var node = at.Children[at.Next];
            if (node is IText { Data: { } data })
                _visitor.Text(data);
            else if (node is IElement element)
                Enter(element, at.IsSlotted ? at.Slots!.Outer : at.Slots);
        }
    }

    /// <param name="slots">Those of the shadow tree that contains the element.</param>
    private void Enter(IElement element, Slots? slots)
    {
        if (!_visitor.Open(element))
            return;
        if (element.ShadowRoot is { } shadow)
            _open.Push(new Frame(element, new Nodes(shadow.ChildNodes, null), 0, new Slots(element, slots), false));
        else if (element.LocalName == "slot" && slots?.Take(element.GetAttribute("name") ?? "") is { } assigned)
            _open.Push(new Frame(element, new Nodes(null, assigned), 0, slots, true));
        else
            _open.Push(new Frame(element, new Nodes(element.ChildNodes, null), 0, slots, false));
    }

    private readonly record struct Frame(IElement Element, Nodes Children, int Next, Slots? Slots, bool IsSlotted);

    private readonly record struct Nodes(INodeList? Live, List<INode>? Assigned)
    {
        public int Count => Assigned?.Count ?? Live!.Length;

        public INode this[int index] => Assigned?[index] ?? Live![index];
    }

    /// <summary>The children of a host by the slot that they go to; each goes to one.</summary>
    private sealed class Slots(IElement host, Slots? outer)
    {
        private readonly Dictionary<string, List<INode>> _children = host.ChildNodes
            .GroupBy(child => (child as IElement)?.GetAttribute("slot") ?? "", StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.ToList(), StringComparer.Ordinal);

        /// <summary>Of the shadow tree that contains the host.</summary>
        public Slots? Outer => outer;

        public List<INode> Left => [.. _children.Values.SelectMany(children => children)];

        /// <summary>Null if there are none, so that the slot shows its own content.</summary>
        public List<INode>? Take(string slot) => _children.Remove(slot, out var assigned) ? assigned : null;
    }
}
