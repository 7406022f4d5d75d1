topics: shunting-yard, stacks, map of precedences, multi-digit numbers, string output, throw on error
toPostfix = toPostfix|convert|postfix
a = int 10..99
b = int 2..9
c = int 2..9
==== cpp
#include <cctype>
#include <iostream>
#include <map>
#include <stack>
#include <stdexcept>
#include <string>
using namespace std;

string «toPostfix»(const string& in)
{
    static const map<char, int> prec = {{'+', 1}, {'-', 1}, {'*', 2}, {'/', 2}, {'^', 3}};
    stack<char> ops;
    string out;
    for (size_t i = 0; i < in.size(); i++)
    {
        char c = in[i];
        if (isspace(c))
            continue;
        if (isdigit(c))
        {
            while (i < in.size() && isdigit(in[i]))
                out += in[i++];
            i--;
            out += ' ';
        }
        else if (c == '(')
            ops.push(c);
        else if (c == ')')
        {
            while (!ops.empty() && ops.top() != '(')
            {
                (out += ops.top()) += ' ';
                ops.pop();
            }
            if (ops.empty())
                throw invalid_argument("unbalanced at " + to_string(i));
            ops.pop();
        }
        else
        {
            int p = prec.at(c);
            while (!ops.empty() && ops.top() != '(' &&
                   (prec.at(ops.top()) > p || (prec.at(ops.top()) == p && c != '^')))
            {
                out += ops.top();
                out += ' ';
                ops.pop();
            }
            ops.push(c);
        }
    }
    for (; !ops.empty(); ops.pop())
    {
        out += ops.top();
        out += ' ';
    }
    if (!out.empty())
        out.pop_back();
    return out;
}

int main()
{
    for (string s : {"«a» + «b» * «c»", "(«a»-«b»-1)/«c»", "2^«b»^2", "1)", "4 & 2", ""})
    {
        try
        {
            cout << s << " => [";
            cout << «toPostfix»(s) << "]" << endl;
        }
        catch (const out_of_range&)
        {
            cout << "unknown operator" << endl;
        }
        catch (const invalid_argument& e)
        {
            cout << e.what() << endl;
        }
    }
    return 0;
}
==== python
def «toPostfix»(in_):
    prec = {"+": 1, "-": 1, "*": 2, "/": 2, "^": 3}
    ops = []
    out = ""
    i = 0
    while i < len(in_):
        c = in_[i]
        if c.isspace():
            i += 1
            continue
        if c.isdigit():
            while i < len(in_) and in_[i].isdigit():
                out += in_[i]
                i += 1
            i -= 1
            out += " "
        elif c == "(":
            ops.append(c)
        elif c == ")":
            while ops and ops[-1] != "(":
                out += ops.pop() + " "
            if not ops:
                raise ValueError(f"unbalanced at {i}")
            ops.pop()
        else:
            p = prec[c]
            while ops and ops[-1] != "(" and (prec[ops[-1]] > p or (prec[ops[-1]] == p and c != "^")):
                out += ops.pop()
                out += " "
            ops.append(c)
        i += 1
    while ops:
        out += ops.pop()
        out += " "
    if out:
        out = out[:-1]
    return out


def main():
    for s in ["«a» + «b» * «c»", "(«a»-«b»-1)/«c»", "2^«b»^2", "1)", "4 & 2", ""]:
        try:
            print(f"{s} => [", end="")
            print(f"{«toPostfix»(s)}]")
        except KeyError:
            print("unknown operator")
        except ValueError as e:
            print(e)


if __name__ == "__main__":
    main()
