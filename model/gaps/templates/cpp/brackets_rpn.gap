topics: stack, bracket matching, RPN, istringstream, integer division of negatives, switch on char
balanced = balanced|matched|checkBrackets
evalRpn = evalRpn|rpn|compute
a = int 10..90
b = int 2..9
c = int 2..9
==== cpp
#include <iostream>
#include <sstream>
#include <stack>
#include <string>

using namespace std;

bool «balanced»(const string& s) {
    stack<char> st;
    for (char c : s) {
        switch (c) {
            case '(': st.push(')'); break;
            case '[': st.push(']'); break;
            case '{': st.push('}'); break;
            case ')': case ']': case '}':
                if (st.empty() || st.top() != c) return false;
                st.pop();
        }
    }
    return st.empty();
}

int «evalRpn»(const string& text) {
    istringstream in(text);
    stack<int> st;
    string tok;
    while (in >> tok) {
        if (tok.size() == 1 && string("+-*/%").find(tok[0]) != string::npos) {
            int r = st.top(); st.pop();
            int l = st.top(); st.pop();
            switch (tok[0]) {
                case '+': l += r; break;
                case '-': l -= r; break;
                case '*': l *= r; break;
                case '/': l /= r; break;
                case '%': l %= r; break;
            }
            st.push(l);
        } else {
            st.push(stoi(tok));
        }
    }
    return st.top();
}

int main() {
    for (const char* s : {"a[(b){c}]", "(]", "((", "", "}"})
        cout << («balanced»(s) ? "yes" : "no") << " ";
    cout << endl;
    cout << «evalRpn»("«a» «b» + «c» *") << endl;
    cout << «evalRpn»("0 «a» - «b» /") << " " << «evalRpn»("-«a» «c» %") << endl;
    return 0;
}
==== python
import math


def «balanced»(s):
    st = []
    for c in s:
        if c == "(":
            st.append(")")
        elif c == "[":
            st.append("]")
        elif c == "{":
            st.append("}")
        elif c in ")]}":
            if not st or st[-1] != c:
                return False
            st.pop()
    return not st


def «evalRpn»(text):
    st = []
    for tok in text.split():
        if len(tok) == 1 and tok in "+-*/%":
            r = st.pop()
            l = st.pop()
            if tok == "+":
                l += r
            elif tok == "-":
                l -= r
            elif tok == "*":
                l *= r
            elif tok == "/":
                l = int(l / r)
            elif tok == "%":
                l = int(math.fmod(l, r))
            st.append(l)
        else:
            st.append(int(tok))
    return st[-1]


def main():
    for s in ["a[(b){c}]", "(]", "((", "", "}"]:
        print("yes" if «balanced»(s) else "no", end=" ")
    print()
    print(«evalRpn»("«a» «b» + «c» *"))
    print(f"{«evalRpn»('0 «a» - «b» /')} {«evalRpn»('-«a» «c» %')}")


if __name__ == "__main__":
    main()
