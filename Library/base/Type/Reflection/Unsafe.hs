{-# LANGUAGE PolyKinds #-}
-- | The fingerprints of types. They are not GHC's.
module Type.Reflection.Unsafe (TypeRep, typeRepFingerprint, someTypeRepFingerprint, TyCon, tyConFingerprint) where

import qualified Data.Typeable as T
import GHC.Fingerprint (Fingerprint)
import Type.Reflection
import Unsafe.Coerce (unsafeCoerce)

-- A `TypeRep` is a newtype of the untyped one.
typeRepFingerprint :: TypeRep a -> Fingerprint
typeRepFingerprint rep = T.typeRepFingerprint (unsafeCoerce rep :: T.TypeRep)

someTypeRepFingerprint :: SomeTypeRep -> Fingerprint
someTypeRepFingerprint (SomeTypeRep rep) = typeRepFingerprint rep

tyConFingerprint :: TyCon -> Fingerprint
tyConFingerprint = T.tyConFingerprint
