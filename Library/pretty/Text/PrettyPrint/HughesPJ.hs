{-# LANGUAGE GeneralizedNewtypeDeriving, DerivingStrategies #-}
-- | Documents that find a layout that fits.
module Text.PrettyPrint.HughesPJ
  ( Doc, TextDetails(..), char, text, ptext, sizedText, zeroWidthText, int, integer, float, double, rational
  , semi, comma, colon, space, equals, lparen, rparen, lbrack, rbrack, lbrace, rbrace
  , parens, brackets, braces, quotes, doubleQuotes, maybeParens, maybeBrackets, maybeBraces, maybeQuotes, maybeDoubleQuotes
  , empty, (<>), (<+>), hcat, hsep, ($$), ($+$), vcat, sep, cat, fsep, fcat, nest, hang, punctuate, isEmpty
  , first, reduceDoc, render, Style(..), style, renderStyle, Mode(..), fullRender, txtPrinter
  ) where

import Control.DeepSeq
import Data.String
import Prelude hiding ((<>))
import qualified Prelude
import Text.PrettyPrint.Annotated.HughesPJ (Mode(..), Style(..), TextDetails(..), style, txtPrinter)
import qualified Text.PrettyPrint.Annotated.HughesPJ as Ann

infixl 6 <>, <+>
infixl 5 $$, $+$

-- | A document without annotations.
newtype Doc = Doc (Ann.Doc ())
  deriving newtype (Semigroup, Monoid, IsString, Eq, NFData)

instance Show Doc where
  showsPrec p (Doc d) = showsPrec p d

char :: Char -> Doc
char c = Doc (Ann.char c)

text, ptext, zeroWidthText :: String -> Doc
text s = Doc (Ann.text s)
ptext s = Doc (Ann.ptext s)
zeroWidthText s = Doc (Ann.zeroWidthText s)

-- | A text that is as wide as the number says.
sizedText :: Int -> String -> Doc
sizedText n s = Doc (Ann.sizedText n s)

int :: Int -> Doc
int n = Doc (Ann.int n)

integer :: Integer -> Doc
integer n = Doc (Ann.integer n)

float :: Float -> Doc
float x = Doc (Ann.float x)

double :: Double -> Doc
double x = Doc (Ann.double x)

rational :: Rational -> Doc
rational x = Doc (Ann.rational x)

semi, comma, colon, space, equals, lparen, rparen, lbrack, rbrack, lbrace, rbrace, empty :: Doc
semi = Doc Ann.semi
comma = Doc Ann.comma
colon = Doc Ann.colon
space = Doc Ann.space
equals = Doc Ann.equals
lparen = Doc Ann.lparen
rparen = Doc Ann.rparen
lbrack = Doc Ann.lbrack
rbrack = Doc Ann.rbrack
lbrace = Doc Ann.lbrace
rbrace = Doc Ann.rbrace
empty = Doc Ann.empty

parens, brackets, braces, quotes, doubleQuotes, reduceDoc :: Doc -> Doc
parens (Doc d) = Doc (Ann.parens d)
brackets (Doc d) = Doc (Ann.brackets d)
braces (Doc d) = Doc (Ann.braces d)
quotes (Doc d) = Doc (Ann.quotes d)
doubleQuotes (Doc d) = Doc (Ann.doubleQuotes d)
reduceDoc (Doc d) = Doc (Ann.reduceDoc d)

maybeParens, maybeBrackets, maybeBraces, maybeQuotes, maybeDoubleQuotes :: Bool -> Doc -> Doc
maybeParens b (Doc d) = Doc (Ann.maybeParens b d)
maybeBrackets b (Doc d) = Doc (Ann.maybeBrackets b d)
maybeBraces b (Doc d) = Doc (Ann.maybeBraces b d)
maybeQuotes b (Doc d) = Doc (Ann.maybeQuotes b d)
maybeDoubleQuotes b (Doc d) = Doc (Ann.maybeDoubleQuotes b d)

isEmpty :: Doc -> Bool
isEmpty (Doc d) = Ann.isEmpty d

-- | Beside each other; with a space if neither is empty.
(<>), (<+>) :: Doc -> Doc -> Doc
(<>) = (Prelude.<>)
Doc a <+> Doc b = Doc (a Ann.<+> b)

-- | Above each other; the first of the two lets the second begin on its last line if that is short enough.
($$), ($+$), first :: Doc -> Doc -> Doc
Doc a $$ Doc b = Doc (a Ann.$$ b)
Doc a $+$ Doc b = Doc (a Ann.$+$ b)
first (Doc a) (Doc b) = Doc (Ann.first a b)

hcat, hsep, vcat, sep, cat, fsep, fcat :: [Doc] -> Doc
hcat ds = Doc (Ann.hcat [d | Doc d <- ds])
hsep ds = Doc (Ann.hsep [d | Doc d <- ds])
vcat ds = Doc (Ann.vcat [d | Doc d <- ds])
sep ds = Doc (Ann.sep [d | Doc d <- ds])
cat ds = Doc (Ann.cat [d | Doc d <- ds])
fsep ds = Doc (Ann.fsep [d | Doc d <- ds])
fcat ds = Doc (Ann.fcat [d | Doc d <- ds])

nest :: Int -> Doc -> Doc
nest k (Doc d) = Doc (Ann.nest k d)

hang :: Doc -> Int -> Doc -> Doc
hang (Doc d) n (Doc e) = Doc (Ann.hang d n e)

-- | The separator behind all but the last.
punctuate :: Doc -> [Doc] -> [Doc]
punctuate (Doc p) ds = map Doc (Ann.punctuate p [d | Doc d <- ds])

render :: Doc -> String
render (Doc d) = Ann.render d

renderStyle :: Style -> Doc -> String
renderStyle s (Doc d) = Ann.renderStyle s d

fullRender :: Mode -> Int -> Float -> (TextDetails -> a -> a) -> a -> Doc -> a
fullRender m width ribbons f end (Doc d) = Ann.fullRender m width ribbons f end d
