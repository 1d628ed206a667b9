{-# LANGUAGE BangPatterns #-}
-- | Documents as sets of layouts, and the choice of one.
module Text.PrettyPrint.Annotated.Layout
  ( Doc(..), TextDetails(..), AnnotDetails(..), Mode(..), beside, reduceDoc, nest, hcat, hsep, vcat, sep, cat, fsep, fcat, first
  , fullRenderAnn
  ) where

import Control.DeepSeq

data TextDetails
  = Chr {-# UNPACK #-} !Char
  | Str String
  | PStr String
  deriving (Show, Eq)

instance NFData TextDetails where
  rnf t = case t of
    Chr _ -> ()
    Str s -> rnf s
    PStr s -> rnf s

-- | A text with its width, or where an annotation begins or ends.
data AnnotDetails a
  = AnnotStart
  | NoAnnot !TextDetails {-# UNPACK #-} !Int
  | AnnotEnd a
  deriving (Show, Eq)

instance Functor AnnotDetails where
  fmap f t = case t of
    AnnotStart -> AnnotStart
    NoAnnot s n -> NoAnnot s n
    AnnotEnd a -> AnnotEnd (f a)

instance NFData a => NFData (AnnotDetails a) where
  rnf t = case t of
    AnnotStart -> ()
    NoAnnot s _ -> rnf s
    AnnotEnd a -> rnf a

-- Note [Sets of layouts]
-- ~~~~~~~~~~~~~~~~~~~~~~
-- A document is a set of layouts. Without 'Beside' and 'Above' at its top it is reduced:
--
-- - 'Empty' is the one layout that has nothing, not even a line; nothing of it is left beside or above another.
-- - 'NilAbove' d: an empty line, then d. Below a text it ends that text's line.
-- - 'TextBeside' t d: a text, and d beside it; the indentation of d counts from the text's end.
-- - 'Nest' k d: d, k columns further in (or out). Never of 'Empty', nor of another 'Nest'.
-- - 'Union' p q: the layouts of both, which say the same but for their lines. Each layout of p has a first line at least as
--   long as each of q: so p is taken if its first line fits, and q is not looked at.
-- - 'NoDoc' has no layout; only within the first part of a union.
--
-- The flag of 'Beside' asks for a space between, that of 'Above' forbids to share a line.
data Doc a
  = Empty
  | NilAbove (Doc a)
  | TextBeside !(AnnotDetails a) (Doc a)
  | Nest {-# UNPACK #-} !Int (Doc a)
  | Union (Doc a) (Doc a)
  | NoDoc
  | Beside (Doc a) Bool (Doc a)
  | Above (Doc a) Bool (Doc a)

instance Functor Doc where
  fmap f d = case d of
    Empty -> Empty
    NilAbove p -> NilAbove (fmap f p)
    TextBeside t p -> TextBeside (fmap f t) (fmap f p)
    Nest n p -> Nest n (fmap f p)
    Union p q -> Union (fmap f p) (fmap f q)
    NoDoc -> NoDoc
    Beside p g q -> Beside (fmap f p) g (fmap f q)
    Above p g q -> Above (fmap f p) g (fmap f q)

textSize :: AnnotDetails a -> Int
textSize (NoAnnot _ n) = n
textSize _ = 0

reduceDoc :: Doc a -> Doc a
reduceDoc (Beside p g q) = beside p g (reduceDoc q)
reduceDoc (Above p g q) = above p g (reduceDoc q)
reduceDoc p = p

-- Putting together; the results are reduced, and so is what is not above or beside at the top.

nest :: Int -> Doc a -> Doc a
nest k p = indented k (reduceDoc p)

indented :: Int -> Doc a -> Doc a
indented !k d = case d of
  Nest n p -> indented (k + n) p
  NoDoc -> NoDoc
  Empty -> Empty
  _ | k == 0 -> d
    | otherwise -> Nest k d

hcat, hsep, vcat :: [Doc a] -> Doc a
hcat = joinedAll Beside False
hsep = joinedAll Beside True
vcat = joinedAll Above False

-- | As many as are asked for are looked at.
joinedAll :: (Doc a -> Bool -> Doc a -> Doc a) -> Bool -> [Doc a] -> Doc a
joinedAll f g ds = case filter notEmpty ds of
  [] -> Empty
  ds' -> foldr1 (\p q -> f p g q) ds'
  where
    notEmpty Empty = False
    notEmpty _ = True

above :: Doc a -> Bool -> Doc a -> Doc a
above (Above p g q) g' q' = above p g (above q g' q')
above p g q = aboveNest (reduceDoc p) g 0 (reduceDoc q)

-- | A document above another that is indented by a number less what has been gone through of the first's line.
aboveNest :: Doc a -> Bool -> Int -> Doc a -> Doc a
aboveNest d g !k q = case d of
  NoDoc -> NoDoc
  Union p p' -> Union (aboveNest p g k q) (aboveNest p' g k q)
  Empty -> indented k q
  Nest n p -> Nest n (aboveNest p g (k - n) q)
  NilAbove p -> NilAbove (aboveNest p g k q)
  TextBeside t p -> TextBeside t (case p of
    Empty -> nilAboveNest g (k - textSize t) q
    _ -> aboveNest p g (k - textSize t) q)
  _ -> notReduced "aboveNest"

-- | Behind the end of a line: on that line if it has not got as far and that is allowed.
nilAboveNest :: Bool -> Int -> Doc a -> Doc a
nilAboveNest _ !_ Empty = Empty
nilAboveNest g k (Nest n q) = nilAboveNest g (k + n) q
nilAboveNest g k q
  | not g && k > 0 = TextBeside (NoAnnot (Str (replicate k ' ')) k) q
  | otherwise = NilAbove (indented k q)

beside :: Doc a -> Bool -> Doc a -> Doc a
beside d g q = case d of
  NoDoc -> NoDoc
  Union p p' -> Union (beside p g q) (beside p' g q)
  Empty -> q
  Nest k p -> Nest k $! beside p g q
  Beside p g' p'
    | g == g' -> beside p g $! beside p' g q
    | otherwise -> beside (reduceDoc d) g q
  Above {} -> beside (reduceDoc d) g q
  NilAbove p -> NilAbove $! beside p g q
  TextBeside t p -> TextBeside t (case p of
    Empty -> nilBeside g q
    _ -> beside p g q)

nilBeside :: Bool -> Doc a -> Doc a
nilBeside _ Empty = Empty
nilBeside g (Nest _ p) = nilBeside g p
nilBeside g p
  | g = TextBeside spaceText p
  | otherwise = p

-- | All beside each other if that fits, else all above each other; with spaces or without.
sep, cat :: [Doc a] -> Doc a
sep = separated True
cat = separated False

separated :: Bool -> [Doc a] -> Doc a
separated _ [] = Empty
separated g (p : ps) = sep1 g (reduceDoc p) 0 ps

sep1 :: Bool -> Doc a -> Int -> [Doc a] -> Doc a
sep1 g d !k ds = case d of
  NoDoc -> NoDoc
  Union p q -> Union (sep1 g p k ds) (aboveNest q False k below)
  Empty -> indented k (separated g ds)
  Nest n p -> Nest n (sep1 g p (k - n) ds)
  NilAbove p -> NilAbove (aboveNest p False k below)
  TextBeside t p -> TextBeside t (sepNB g p (k - textSize t) ds)
  _ -> notReduced "sep1"
  where below = reduceDoc (vcat ds)

sepNB :: Bool -> Doc a -> Int -> [Doc a] -> Doc a
sepNB g (Nest _ p) k ds = sepNB g p k ds
sepNB g Empty k ds = union (oneLiner (nilBeside g (reduceDoc line))) (nilAboveNest False k (reduceDoc (vcat ds)))
  where line = if g then hsep ds else hcat ds
sepNB g p k ds = sep1 g p k ds

-- | As many beside each other as fit on each line.
fsep, fcat :: [Doc a] -> Doc a
fsep = fill True
fcat = fill False

fill :: Bool -> [Doc a] -> Doc a
fill _ [] = Empty
fill g (p : ps) = fill1 g (reduceDoc p) 0 ps

fill1 :: Bool -> Doc a -> Int -> [Doc a] -> Doc a
fill1 g d !k ds = case d of
  NoDoc -> NoDoc
  Union p q -> Union (fill1 g p k ds) (aboveNest q False k (fill g ds))
  Empty -> indented k (fill g ds)
  Nest n p -> Nest n (fill1 g p (k - n) ds)
  NilAbove p -> NilAbove (aboveNest p False k (fill g ds))
  TextBeside t p -> TextBeside t (fillNB g p (k - textSize t) ds)
  _ -> notReduced "fill1"

fillNB :: Bool -> Doc a -> Int -> [Doc a] -> Doc a
fillNB g (Nest _ p) k ds = fillNB g p k ds
fillNB _ Empty _ [] = Empty
fillNB g Empty k (Empty : ds) = fillNB g Empty k ds
fillNB g Empty k (d : ds) =
  union (nilBeside g (fill1 g (unnested (oneLiner (reduceDoc d))) k' ds)) (nilAboveNest False k (fill g (d : ds)))
  where
    k' = if g then k - 1 else k
    unnested (Nest _ p) = p
    unnested p = p
fillNB g p k ds = fill1 g p k ds

union :: Doc a -> Doc a -> Doc a
union Empty _ = Empty
union p q = Union p q

-- | The layouts of one line.
oneLiner :: Doc a -> Doc a
oneLiner d = case d of
  NoDoc -> NoDoc
  Empty -> Empty
  NilAbove _ -> NoDoc
  TextBeside t p -> TextBeside t (oneLiner p)
  Nest k p -> Nest k (oneLiner p)
  Union p _ -> oneLiner p
  _ -> notReduced "oneLiner"

notReduced :: String -> a
notReduced function = error ("Text.PrettyPrint: " ++ function ++ ": not reduced")

-- The choice

-- | The layout for a width of lines and of their texts.
best :: Int -> Int -> Doc a -> Doc a
best width ribbon = onLine width
  where
    onLine !w d = case d of
      Empty -> Empty
      NoDoc -> NoDoc
      NilAbove p -> NilAbove (onLine w p)
      TextBeside t p -> TextBeside t (behind w (textSize t) p)
      Nest k p -> Nest k (onLine (w - k) p)
      Union p q -> nicer w 0 (onLine w p) (onLine w q)
      _ -> notReduced "best"
    -- Behind a text.
    behind !w !n d = case d of
      Empty -> Empty
      NoDoc -> NoDoc
      NilAbove p -> NilAbove (onLine (w - n) p)
      TextBeside t p -> TextBeside t (behind w (n + textSize t) p)
      Nest _ p -> behind w n p
      Union p q -> nicer w n (behind w n p) (behind w n q)
      _ -> notReduced "best"
    nicer w n p q = if fits (min w ribbon - n) p then p else q

-- | Whether the first line is not longer.
fits :: Int -> Doc a -> Bool
fits !n d
  | n < 0 = False
  | otherwise = case d of
      NoDoc -> False
      Empty -> True
      NilAbove _ -> True
      TextBeside t p -> fits (n - textSize t) p
      _ -> notReduced "fits"

-- | The first if it has a layout.
first :: Doc a -> Doc a -> Doc a
first p q = if hasLayout p then p else q

hasLayout :: Doc a -> Bool
hasLayout d = case d of
  NoDoc -> False
  Union _ _ -> True
  Empty -> True
  NilAbove _ -> True
  TextBeside _ p -> hasLayout p
  Nest _ p -> hasLayout p
  _ -> notReduced "first"

data Mode
  = PageMode
  | ZigZagMode   -- ^ What is far in begins again at the left.
  | LeftMode     -- ^ No indentation.
  | OneLineMode
  deriving (Eq, Show)

fullRenderAnn :: Mode -> Int -> Float -> (AnnotDetails b -> a -> a) -> a -> Doc b -> a
fullRenderAnn m width ribbons f end d = case m of
  OneLineMode -> easy spaceText (\_ q -> q)
  LeftMode -> easy nlText first
  _ -> page m width ribbon f end (best (if m == ZigZagMode then maxBound else width) ribbon (reduceDoc d))
  where
    ribbon = round (fromIntegral width / ribbons)
    easy newline choose = go (reduceDoc d)
      where
        go p = case p of
          NoDoc -> error "easyDisplay: NoDoc"
          Union q q' -> go (choose q q')
          Nest _ q -> go q
          Empty -> end
          NilAbove q -> f newline (go q)
          TextBeside t q -> f t (go q)
          _ -> notReduced "easyDisplay"

page :: Mode -> Int -> Int -> (AnnotDetails b -> a -> a) -> a -> Doc b -> a
page m width ribbon f end = line 0
  where
    gap = width - ribbon
    shift = gap `quot` 2
    line !k d = case d of
      Nest n p -> line (k + n) p
      Empty -> end
      NilAbove p -> f nlText (line k p)
      TextBeside t p
        | m == ZigZagMode, k >= gap -> f nlText (f (NoAnnot (Str (replicate shift '/')) shift) (f nlText (begin (k - shift) t p)))
        | m == ZigZagMode, k < 0 -> f nlText (f (NoAnnot (Str (replicate shift '\\')) shift) (f nlText (begin (k + shift) t p)))
        | otherwise -> begin k t p
      _ -> error "display lay Union"
    begin !k t p = f (NoAnnot (Str (replicate k ' ')) k) (f t (rest (k + textSize t) p))
    rest !k d = case d of
      NilAbove p -> f nlText (line k p)
      TextBeside t p -> f t (rest (k + textSize t) p)
      Nest _ p -> rest k p
      Empty -> end
      _ -> error "display lay2 Union"

nlText, spaceText :: AnnotDetails a
nlText = NoAnnot (Chr '\n') 1
spaceText = NoAnnot (Chr ' ') 1
