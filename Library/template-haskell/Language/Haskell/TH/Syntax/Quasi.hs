{-# LANGUAGE DataKinds, KindSignatures, PolyKinds, RankNTypes, RoleAnnotations, StandaloneKindSignatures #-}
-- | The monads that syntax is made in. Nothing is spliced: in `IO` names are made and messages written, no more.
module Language.Haskell.TH.Syntax.Quasi where

import Control.Monad.IO.Class (MonadIO(..))
import Data.Data (Data, Typeable)
import Data.IORef (IORef, atomicModifyIORef', newIORef)
import qualified Data.Kind as Kind
import GHC.Exts (RuntimeRep, TYPE)
import Language.Haskell.TH.LanguageExtensions (Extension)
import Language.Haskell.TH.Syntax.Names
import Language.Haskell.TH.Syntax.Trees
import System.IO (hPutStrLn, stderr)
import System.IO.Unsafe (unsafePerformIO)

data ForeignSrcLang = LangC | LangCxx | LangObjc | LangObjcxx | LangAsm | RawObject
  deriving (Eq, Show)

class (MonadIO m, MonadFail m) => Quasi m where
  qNewName :: String -> m Name
  qReport :: Bool -> String -> m ()
  qRecover :: m a -> m a -> m a
  qLookupName :: Bool -> String -> m (Maybe Name)
  qReify :: Name -> m Info
  qReifyFixity :: Name -> m (Maybe Fixity)
  qReifyType :: Name -> m Type
  qReifyInstances :: Name -> [Type] -> m [Dec]
  qReifyRoles :: Name -> m [Role]
  qReifyAnnotations :: Data a => AnnLookup -> m [a]
  qReifyModule :: Module -> m ModuleInfo
  qReifyConStrictness :: Name -> m [DecidedStrictness]
  qLocation :: m Loc
  qRunIO :: IO a -> m a
  qRunIO = liftIO
  qAddDependentFile :: FilePath -> m ()
  qAddTempFile :: String -> m FilePath
  qAddTopDecls :: [Dec] -> m ()
  qAddForeignFilePath :: ForeignSrcLang -> String -> m ()
  qAddModFinalizer :: Q () -> m ()
  qAddCorePlugin :: String -> m ()
  qGetQ :: Typeable a => m (Maybe a)
  qPutQ :: Typeable a => a -> m ()
  qIsExtEnabled :: Extension -> m Bool
  qExtsEnabled :: m [Extension]
  {-# MINIMAL qNewName, qReport, qRecover, qLookupName, qReify, qReifyFixity, qReifyType, qReifyInstances, qReifyRoles,
              qReifyAnnotations, qReifyModule, qReifyConStrictness, qLocation, qAddDependentFile, qAddTempFile, qAddTopDecls,
              qAddForeignFilePath, qAddModFinalizer, qAddCorePlugin, qGetQ, qPutQ, qIsExtEnabled, qExtsEnabled #-}

instance Quasi IO where
  qNewName = newNameIO
  qReport True msg = hPutStrLn stderr ("Template Haskell error: " ++ msg)
  qReport False msg = hPutStrLn stderr ("Template Haskell error: " ++ msg)
  qRecover _ _ = badIO "recover"
  qLookupName _ _ = badIO "lookupName"
  qReify _ = badIO "reify"
  qReifyFixity _ = badIO "reifyFixity"
  qReifyType _ = badIO "reifyFixity"
  qReifyInstances _ _ = badIO "reifyInstances"
  qReifyRoles _ = badIO "reifyRoles"
  qReifyAnnotations _ = badIO "reifyAnnotations"
  qReifyModule _ = badIO "reifyModule"
  qReifyConStrictness _ = badIO "reifyConStrictness"
  qLocation = badIO "currentLocation"
  qAddDependentFile _ = badIO "addDependentFile"
  qAddTempFile _ = badIO "addTempFile"
  qAddTopDecls _ = badIO "addTopDecls"
  qAddForeignFilePath _ _ = badIO "addForeignFilePath"
  qAddModFinalizer _ = badIO "addModFinalizer"
  qAddCorePlugin _ = badIO "addCorePlugin"
  qGetQ = badIO "getQ"
  qPutQ _ = badIO "putQ"
  qIsExtEnabled _ = badIO "isExtEnabled"
  qExtsEnabled = badIO "extsEnabled"

-- | New names.
class Monad m => Quote m where
  newName :: String -> m Name

instance Quote IO where
  newName = newNameIO

instance Quote Q where
  newName s = Q (qNewName s)

newNameIO :: String -> IO Name
newNameIO s = atomicModifyIORef' counter (\n -> (n + 1, mkNameU s n))

badIO :: String -> IO a
badIO op = do
  qReport True ("Can't do `" ++ op ++ "' in the IO monad")
  fail "Template Haskell failure"

counter :: IORef Uniq
counter = unsafePerformIO (newIORef 0)
{-# NOINLINE counter #-}

newtype Q a = Q { unQ :: forall m. Quasi m => m a }

runQ :: Quasi m => Q a -> m a
runQ (Q m) = m

instance Functor Q where
  fmap f (Q x) = Q (fmap f x)

instance Applicative Q where
  pure x = Q (pure x)
  Q f <*> Q x = Q (f <*> x)
  Q x *> Q y = Q (x *> y)

instance Monad Q where
  Q m >>= k = Q (m >>= \x -> unQ (k x))

instance MonadFail Q where
  fail s = report True s >> Q (fail "Q monad failure")

instance MonadIO Q where
  liftIO action = Q (qRunIO action)

instance Semigroup a => Semigroup (Q a) where
  x <> y = (<>) <$> x <*> y

instance Monoid a => Monoid (Q a) where
  mempty = pure mempty

instance Quasi Q where
  qNewName s = Q (qNewName s)
  qReport isError s = Q (qReport isError s)
  qRecover = recover
  qLookupName isType s = Q (qLookupName isType s)
  qReify = reify
  qReifyFixity = reifyFixity
  qReifyType = reifyType
  qReifyInstances = reifyInstances
  qReifyRoles = reifyRoles
  qReifyAnnotations = reifyAnnotations
  qReifyModule = reifyModule
  qReifyConStrictness = reifyConStrictness
  qLocation = location
  qRunIO = runIO
  qAddDependentFile = addDependentFile
  qAddTempFile = addTempFile
  qAddTopDecls = addTopDecls
  qAddForeignFilePath = addForeignFilePath
  qAddModFinalizer = addModFinalizer
  qAddCorePlugin = addCorePlugin
  qGetQ = getQ
  qPutQ = putQ
  qIsExtEnabled = isExtEnabled
  qExtsEnabled = extsEnabled

-- What `Q` asks the compiler

report :: Bool -> String -> Q ()
report isError s = Q (qReport isError s)

reportError, reportWarning :: String -> Q ()
reportError = report True
reportWarning = report False

-- | The first action if the second fails.
recover :: Q a -> Q a -> Q a
recover (Q handler) (Q action) = Q (qRecover handler action)

lookupName :: Bool -> String -> Q (Maybe Name)
lookupName isType s = Q (qLookupName isType s)

lookupTypeName, lookupValueName :: String -> Q (Maybe Name)
lookupTypeName = lookupName True
lookupValueName = lookupName False

reify :: Name -> Q Info
reify name = Q (qReify name)

reifyFixity :: Name -> Q (Maybe Fixity)
reifyFixity name = Q (qReifyFixity name)

reifyType :: Name -> Q Type
reifyType name = Q (qReifyType name)

reifyInstances :: Name -> [Type] -> Q [InstanceDec]
reifyInstances name types = Q (qReifyInstances name types)

isInstance :: Name -> [Type] -> Q Bool
isInstance name types = not . null <$> reifyInstances name types

reifyRoles :: Name -> Q [Role]
reifyRoles name = Q (qReifyRoles name)

reifyAnnotations :: Data a => AnnLookup -> Q [a]
reifyAnnotations target = Q (qReifyAnnotations target)

reifyModule :: Module -> Q ModuleInfo
reifyModule m = Q (qReifyModule m)

reifyConStrictness :: Name -> Q [DecidedStrictness]
reifyConStrictness name = Q (qReifyConStrictness name)

location :: Q Loc
location = Q qLocation

runIO :: IO a -> Q a
runIO action = Q (qRunIO action)

addDependentFile :: FilePath -> Q ()
addDependentFile path = Q (qAddDependentFile path)

addTempFile :: String -> Q FilePath
addTempFile suffix = Q (qAddTempFile suffix)

addTopDecls :: [Dec] -> Q ()
addTopDecls declarations = Q (qAddTopDecls declarations)

addForeignFilePath :: ForeignSrcLang -> FilePath -> Q ()
addForeignFilePath language path = Q (qAddForeignFilePath language path)

addModFinalizer :: Q () -> Q ()
addModFinalizer action = Q (qAddModFinalizer action)

addCorePlugin :: String -> Q ()
addCorePlugin plugin = Q (qAddCorePlugin plugin)

getQ :: Typeable a => Q (Maybe a)
getQ = Q qGetQ

putQ :: Typeable a => a -> Q ()
putQ x = Q (qPutQ x)

isExtEnabled :: Extension -> Q Bool
isExtEnabled extension = Q (qIsExtEnabled extension)

extsEnabled :: Q [Extension]
extsEnabled = Q qExtsEnabled

-- Typed expressions

-- | An expression of this type.
type TExp :: forall (r :: RuntimeRep). TYPE r -> Kind.Type
newtype TExp a = TExp { unType :: Exp }
type role TExp nominal

-- | What makes an expression of this type.
type Code :: forall (r :: RuntimeRep). (Kind.Type -> Kind.Type) -> TYPE r -> Kind.Type
newtype Code m a = Code { examineCode :: m (TExp a) }
type role Code representational nominal

unTypeQ :: forall (r :: RuntimeRep) (a :: TYPE r) m. Quote m => m (TExp a) -> m Exp
unTypeQ m = unType <$> m

unsafeTExpCoerce :: forall (r :: RuntimeRep) (a :: TYPE r) m. Quote m => m Exp -> m (TExp a)
unsafeTExpCoerce m = TExp <$> m

unTypeCode :: forall (r :: RuntimeRep) (a :: TYPE r) m. Quote m => Code m a -> m Exp
unTypeCode = unTypeQ . examineCode

unsafeCodeCoerce :: forall (r :: RuntimeRep) (a :: TYPE r) m. Quote m => m Exp -> Code m a
unsafeCodeCoerce m = Code (unsafeTExpCoerce m)

liftCode :: forall (r :: RuntimeRep) (a :: TYPE r) m. m (TExp a) -> Code m a
liftCode = Code

hoistCode :: forall (r :: RuntimeRep) (a :: TYPE r) m n. Monad m => (forall x. m x -> n x) -> Code m a -> Code n a
hoistCode f (Code m) = Code (f m)

bindCode :: forall (r :: RuntimeRep) (b :: TYPE r) a m. Monad m => m a -> (a -> Code m b) -> Code m b
bindCode m k = Code (m >>= examineCode . k)

bindCode_ :: forall (r :: RuntimeRep) (b :: TYPE r) a m. Monad m => m a -> Code m b -> Code m b
bindCode_ m c = Code (m >> examineCode c)

joinCode :: forall (r :: RuntimeRep) (a :: TYPE r) m. Monad m => m (Code m a) -> Code m a
joinCode m = bindCode m id

sequenceQ :: Monad m => [m a] -> m [a]
sequenceQ = sequence

defaultFixity :: Fixity
defaultFixity = Fixity maxPrecedence InfixL

maxPrecedence :: Int
maxPrecedence = 9
