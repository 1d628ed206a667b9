{-# LANGUAGE BangPatterns #-}
-- | Documents that find a layout that fits, with annotations of their parts.
module Text.PrettyPrint.Annotated.HughesPJ
  ( Doc, TextDetails(..), AnnotDetails(..), char, text, ptext, sizedText, zeroWidthText
  , int, integer, float, double, rational
  , semi, comma, colon, space, equals, lparen, rparen, lbrack, rbrack, lbrace, rbrace
  , parens, brackets, braces, quotes, doubleQuotes, maybeParens, maybeBrackets, maybeBraces, maybeQuotes, maybeDoubleQuotes
  , empty, (<>), (<+>), hcat, hsep, ($$), ($+$), vcat, sep, cat, fsep, fcat, nest, hang, punctuate, annotate, isEmpty
  , first, reduceDoc, render, renderSpans, Span(..), renderDecorated, renderDecoratedM
  , Style(..), style, renderStyle, Mode(..), fullRender, fullRenderAnn, txtPrinter
  ) where

import Control.DeepSeq
import Data.List (sortOn)
import qualified Data.Semigroup as Semigroup
import Data.String
import Prelude hiding ((<>))
import Text.PrettyPrint.Annotated.Layout

infixl 6 <>, <+>
infixl 5 $$, $+$

-- Texts

char :: Char -> Doc a
char c = sized (Chr c) 1

text, ptext, zeroWidthText :: String -> Doc a
text s = sized (Str s) (length s)
ptext s = sized (PStr s) (length s)
zeroWidthText = sizedText 0

-- | A text that is as wide as the number says.
sizedText :: Int -> String -> Doc a
sizedText n s = sized (Str s) n

sized :: TextDetails -> Int -> Doc a
sized s n = TextBeside (NoAnnot s n) Empty

int :: Int -> Doc a
int = text . show

integer :: Integer -> Doc a
integer = text . show

float :: Float -> Doc a
float = text . show

double :: Double -> Doc a
double = text . show

rational :: Rational -> Doc a
rational = text . show

semi, comma, colon, space, equals, lparen, rparen, lbrack, rbrack, lbrace, rbrace :: Doc a
semi = char ';'
comma = char ','
colon = char ':'
space = char ' '
equals = char '='
lparen = char '('
rparen = char ')'
lbrack = char '['
rbrack = char ']'
lbrace = char '{'
rbrace = char '}'

parens, brackets, braces, quotes, doubleQuotes :: Doc a -> Doc a
parens d = lparen <> d <> rparen
brackets d = lbrack <> d <> rbrack
braces d = lbrace <> d <> rbrace
quotes d = char '\'' <> d <> char '\''
doubleQuotes d = char '"' <> d <> char '"'

maybeParens, maybeBrackets, maybeBraces, maybeQuotes, maybeDoubleQuotes :: Bool -> Doc a -> Doc a
maybeParens b = if b then parens else id
maybeBrackets b = if b then brackets else id
maybeBraces b = if b then braces else id
maybeQuotes b = if b then quotes else id
maybeDoubleQuotes b = if b then doubleQuotes else id

-- Documents

empty :: Doc a
empty = Empty

isEmpty :: Doc a -> Bool
isEmpty Empty = True
isEmpty _ = False

-- | Beside each other; with a space if neither is empty.
(<>), (<+>) :: Doc a -> Doc a -> Doc a
(<>) = joined Beside False
(<+>) = joined Beside True

-- | Above each other; the first of the two lets the second begin on its last line if that is short enough.
($$), ($+$) :: Doc a -> Doc a -> Doc a
($$) = joined Above False
($+$) = joined Above True

joined :: (Doc a -> Bool -> Doc a -> Doc a) -> Bool -> Doc a -> Doc a -> Doc a
joined _ _ p Empty = p
joined _ _ Empty q = q
joined f g p q = f p g q

hang :: Doc a -> Int -> Doc a -> Doc a
hang d n e = sep [d, nest n e]

-- | The separator behind all but the last.
punctuate :: Doc a -> [Doc a] -> [Doc a]
punctuate _ [] = []
punctuate _ [d] = [d]
punctuate p (d : ds) = (d <> p) : punctuate p ds

annotate :: a -> Doc a -> Doc a
annotate a d = TextBeside AnnotStart (beside (reduceDoc d) False (TextBeside (AnnotEnd a) Empty))

instance Semigroup.Semigroup (Doc a) where
  (<>) = (Text.PrettyPrint.Annotated.HughesPJ.<>)

instance Monoid (Doc a) where
  mempty = empty

instance IsString (Doc a) where
  fromString = text

instance Show (Doc a) where
  showsPrec _ d rest = fullRender (mode style) (lineLength style) (ribbonsPerLine style) txtPrinter rest d

instance Eq (Doc a) where
  a == b = render a == render b

instance NFData a => NFData (Doc a) where
  rnf d = case d of
    Empty -> ()
    NilAbove p -> rnf p
    TextBeside t p -> rnf t `seq` rnf p
    Nest n p -> rnf n `seq` rnf p
    Union p q -> rnf p `seq` rnf q
    NoDoc -> ()
    Beside p g q -> rnf p `seq` rnf g `seq` rnf q
    Above p g q -> rnf p `seq` rnf g `seq` rnf q

-- Rendering

-- | How wide lines are, and how many times as wide as their text without the indentation.
data Style = Style { mode :: Mode, lineLength :: Int, ribbonsPerLine :: Float }
  deriving (Show, Eq)

style :: Style
style = Style { lineLength = 100, ribbonsPerLine = 1.5, mode = PageMode }

render :: Doc a -> String
render = renderStyle style

renderStyle :: Style -> Doc a -> String
renderStyle s = fullRender (mode s) (lineLength s) (ribbonsPerLine s) txtPrinter ""

txtPrinter :: TextDetails -> String -> String
txtPrinter t rest = case t of
  Chr c -> c : rest
  Str s -> s ++ rest
  PStr s -> s ++ rest

fullRender :: Mode -> Int -> Float -> (TextDetails -> a -> a) -> a -> Doc b -> a
fullRender m width ribbons f = fullRenderAnn m width ribbons g
  where
    g (NoAnnot t _) rest = f t rest
    g _ rest = rest

-- | What an annotation is of, in the text.
data Span a = Span { spanStart :: !Int, spanLength :: !Int, spanAnnotation :: a }
  deriving (Show, Eq)

instance Functor Span where
  fmap f (Span s n a) = Span s n (f a)

inStyle :: (AnnotDetails b -> a -> a) -> a -> Doc b -> a
inStyle = fullRenderAnn (mode style) (lineLength style) (ribbonsPerLine style)

-- | The text, and the annotations by where they begin.
renderSpans :: Doc ann -> (String, [Span ann])
renderSpans d = (concatMap shown details, map snd (sortOn fst (go 0 0 [] details)))
  where
    details = inStyle (:) [] d
    shown (NoAnnot t _) = txtPrinter t ""
    shown _ = ""
    go :: Int -> Int -> [(Int, Int)] -> [AnnotDetails a] -> [(Int, Span a)]
    go !n !offset open ds = case ds of
      [] -> []
      NoAnnot _ size : rest -> go n (offset + size) open rest
      AnnotStart : rest -> go (n + 1) offset ((n, offset) : open) rest
      AnnotEnd a : rest -> case open of
        (i, start) : open' -> (i, Span start (offset - start) a) : go n offset open' rest
        [] -> go n offset open rest

-- | The text with something before and behind what is annotated.
renderDecorated :: (ann -> String) -> (ann -> String) -> Doc ann -> String
renderDecorated begin end d = snd (inStyle step ([], "") d)
  where
    step (NoAnnot t _) (open, rest) = (open, txtPrinter t rest)
    step (AnnotEnd a) (open, rest) = (a : open, end a ++ rest)
    step AnnotStart (open, rest) = case open of
      a : open' -> (open', begin a ++ rest)
      [] -> (open, rest)

renderDecoratedM :: Monad m => (ann -> m r) -> (ann -> m r) -> (String -> m r) -> m r -> Doc ann -> m r
renderDecoratedM begin end put finish d = snd (inStyle step ([], finish) d)
  where
    step (NoAnnot t _) (open, rest) = (open, put (txtPrinter t "") >> rest)
    step (AnnotEnd a) (open, rest) = (a : open, end a >> rest)
    step AnnotStart (open, rest) = case open of
      a : open' -> (open', begin a >> rest)
      [] -> (open, rest)
