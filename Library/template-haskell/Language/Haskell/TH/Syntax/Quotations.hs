-- | What the code of quotations calls.
module Language.Haskell.TH.Syntax.Quotations where

import Language.Haskell.TH.Syntax.Names
import Language.Haskell.TH.Syntax.Quasi
import Language.Haskell.TH.Syntax.Trees

-- | A tree with a new name in it.
named :: Quote m => String -> (Name -> m a) -> m a
named text tree = newName text >>= tree

-- | The tree of an expression; the function, which is not called, has the expression's type.
typedQuotation :: Quote m => (() -> t) -> m Exp -> Code m t
typedQuotation _ = unsafeCodeCoerce
