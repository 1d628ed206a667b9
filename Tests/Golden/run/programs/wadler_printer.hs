-- A pretty printer that chooses layouts lazily.
module Main where

data Doc = Nil | Text String Doc | Line Int Doc
data DOC = Empty | DOC :<> DOC | Nest Int DOC | Txt String | Newline | DOC :<|> DOC
infixr 5 :<|>
infixr 6 :<>

(<+>), (</>) :: DOC -> DOC -> DOC
x <+> y = x :<> Txt " " :<> y
x </> y = x :<> Newline :<> y
infixr 6 <+>, </>

group :: DOC -> DOC
group x = flatten x :<|> x

flatten :: DOC -> DOC
flatten (x :<> y) = flatten x :<> flatten y
flatten (Nest i x) = Nest i (flatten x)
flatten Newline = Txt " "
flatten (x :<|> _) = flatten x
flatten d = d

best :: Int -> Int -> DOC -> Doc
best w k0 x0 = be k0 [(0, x0)]
  where
    be _ [] = Nil
    be k ((_, Empty) : z) = be k z
    be k ((i, x :<> y) : z) = be k ((i, x) : (i, y) : z)
    be k ((i, Nest j x) : z) = be k ((i + j, x) : z)
    be k ((_, Txt s) : z) = Text s (be (k + length s) z)
    be _ ((i, Newline) : z) = Line i (be i z)
    be k ((i, x :<|> y) : z) = better k (be k ((i, x) : z)) (be k ((i, y) : z))
    better k x y = if fits (w - k) x then x else y

fits :: Int -> Doc -> Bool
fits w _ | w < 0 = False
fits _ Nil = True
fits w (Text s x) = fits (w - length s) x
fits _ (Line _ _) = True

layout :: Doc -> String
layout Nil = ""
layout (Text s d) = s ++ layout d
layout (Line i d) = '\n' : replicate i ' ' ++ layout d

data Tree = Node String [Tree]

showTree :: Tree -> DOC
showTree (Node s ts) = group (Txt s :<> Nest (length s) (bracket ts))
  where
    bracket [] = Empty
    bracket us = Txt "[" :<> Nest 1 (trees us) :<> Txt "]"
    trees [] = Empty
    trees [t] = showTree t
    trees (t : us) = showTree t :<> Txt "," </> trees us

tree :: Tree
tree = Node "aaa" [Node "bbbbb" [Node "ccc" [], Node "dd" []], Node "eee" [], Node "ffff" [Node "gg" [], Node "hhh" [], Node "ii" []]]

main :: IO ()
main = mapM_ (\w -> putStrLn (show w ++ ":") >> putStrLn (layout (best w 0 (showTree tree)))) [10, 20, 30, 80]
