-- | What can be shown as a document.
module Text.PrettyPrint.HughesPJClass
  ( Pretty(..), PrettyLevel(..), prettyNormal, prettyShow, prettyParen, module Text.PrettyPrint.HughesPJ
  ) where

import Prelude hiding ((<>))
import Text.PrettyPrint.HughesPJ

newtype PrettyLevel = PrettyLevel Int
  deriving (Eq, Ord, Show)

-- | The level that is usual.
prettyNormal :: PrettyLevel
prettyNormal = PrettyLevel 0

class Pretty a where
  -- | At a level of detail, within a precedence as those of 'showsPrec'.
  pPrintPrec :: PrettyLevel -> Rational -> a -> Doc
  pPrintPrec _ _ = pPrint
  pPrint :: a -> Doc
  pPrint = pPrintPrec prettyNormal 0
  pPrintList :: PrettyLevel -> [a] -> Doc
  pPrintList level = brackets . fsep . punctuate comma . map (pPrintPrec level 0)
  {-# MINIMAL pPrintPrec | pPrint #-}

prettyShow :: Pretty a => a -> String
prettyShow = render . pPrint

prettyParen :: Bool -> Doc -> Doc
prettyParen = maybeParens

instance Pretty Int where pPrint = int
instance Pretty Integer where pPrint = integer
instance Pretty Float where pPrint = float
instance Pretty Double where pPrint = double
instance Pretty () where pPrint _ = text "()"
instance Pretty Bool where pPrint = text . show
instance Pretty Ordering where pPrint = text . show

instance Pretty Char where
  pPrint = char
  pPrintList _ = text . show

instance Pretty a => Pretty (Maybe a) where
  pPrintPrec _ _ Nothing = text "Nothing"
  pPrintPrec level p (Just x) = prettyParen (p > 10) (text "Just" <+> pPrintPrec level 11 x)

instance (Pretty a, Pretty b) => Pretty (Either a b) where
  pPrintPrec level p (Left x) = prettyParen (p > 10) (text "Left" <+> pPrintPrec level 11 x)
  pPrintPrec level p (Right x) = prettyParen (p > 10) (text "Right" <+> pPrintPrec level 11 x)

instance Pretty a => Pretty [a] where
  pPrintPrec level _ = pPrintList level

-- | The parts of a tuple.
tuple :: [Doc] -> Doc
tuple = parens . fsep . punctuate comma

instance (Pretty a, Pretty b) => Pretty (a, b) where
  pPrintPrec level _ (a, b) =
    tuple [pPrintPrec level 0 a, pPrintPrec level 0 b]

instance (Pretty a, Pretty b, Pretty c) => Pretty (a, b, c) where
  pPrintPrec level _ (a, b, c) =
    tuple [pPrintPrec level 0 a, pPrintPrec level 0 b, pPrintPrec level 0 c]

instance (Pretty a, Pretty b, Pretty c, Pretty d) => Pretty (a, b, c, d) where
  pPrintPrec level _ (a, b, c, d) =
    tuple [pPrintPrec level 0 a, pPrintPrec level 0 b, pPrintPrec level 0 c, pPrintPrec level 0 d]

instance (Pretty a, Pretty b, Pretty c, Pretty d, Pretty e) => Pretty (a, b, c, d, e) where
  pPrintPrec level _ (a, b, c, d, e) =
    tuple [pPrintPrec level 0 a, pPrintPrec level 0 b, pPrintPrec level 0 c, pPrintPrec level 0 d, pPrintPrec level 0 e]

instance (Pretty a, Pretty b, Pretty c, Pretty d, Pretty e, Pretty f) => Pretty (a, b, c, d, e, f) where
  pPrintPrec level _ (a, b, c, d, e, f) =
    tuple [pPrintPrec level 0 a, pPrintPrec level 0 b, pPrintPrec level 0 c, pPrintPrec level 0 d, pPrintPrec level 0 e, pPrintPrec level 0 f]

instance (Pretty a, Pretty b, Pretty c, Pretty d, Pretty e, Pretty f, Pretty g) => Pretty (a, b, c, d, e, f, g) where
  pPrintPrec level _ (a, b, c, d, e, f, g) =
    tuple [pPrintPrec level 0 a, pPrintPrec level 0 b, pPrintPrec level 0 c, pPrintPrec level 0 d, pPrintPrec level 0 e, pPrintPrec level 0 f, pPrintPrec level 0 g]

instance (Pretty a, Pretty b, Pretty c, Pretty d, Pretty e, Pretty f, Pretty g, Pretty h) => Pretty (a, b, c, d, e, f, g, h) where
  pPrintPrec level _ (a, b, c, d, e, f, g, h) =
    tuple [pPrintPrec level 0 a, pPrintPrec level 0 b, pPrintPrec level 0 c, pPrintPrec level 0 d, pPrintPrec level 0 e, pPrintPrec level 0 f, pPrintPrec level 0 g, pPrintPrec level 0 h]
