//! `alipay.open.sp.operation.apply` · 向商户发起代运营操作
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/sp/operation/apply`. Described in
//! `spec/open_sp/operation.apply.yaml`.

use crate::{record, schema};

static OPERATION_APPLY: schema::RecordDef<'static> = schema::RecordDef {
    name: "OperationApply",
    file: "spec/open_sp/operation.apply.yaml",
    fields: &[
        schema::FieldDef::text("access_product_code", 9),
        schema::FieldDef::text("alipay_account", 10),
        schema::FieldDef::text("isv_scene_permissions", 11),
        schema::FieldDef::text("merchant_no", 12),
        schema::FieldDef::text("operate_type", 13),
        schema::FieldDef::text("out_biz_no", 14),
    ],
    rules: &[],
};

static OPERATION_APPLY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "OperationApplyResponse",
    file: "spec/open_sp/operation.apply.yaml",
    fields: &[
        schema::FieldDef::text("batch_no", 17),
        schema::FieldDef::new(
            "bind_account",
            schema::Kind::Record(&super::types::RECOMMEND_ACCOUNT_DTO),
            18,
        ),
        schema::FieldDef::new(
            "recommend_accounts",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::RECOMMEND_ACCOUNT_DTO),
                    limits: &[],
                },
            ),
            19,
        ),
    ],
    rules: &[],
};

/// A request of `alipay.open.sp.operation.apply` (向商户发起代运营操作).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/sp/operation/apply`. Described in
/// `spec/open_sp/operation.apply.yaml`.
/// Answered by [`OperationApplyResponse`], or by an error with a [`OperationApplyErrorCode`].
#[doc(alias = "alipay.open.sp.operation.apply")]
#[doc(alias = "向商户发起代运营操作")]
#[must_use]
#[non_exhaustive]
pub struct OperationApply {
    /// On the wire `access_product_code`, a text. Source: `spec/open_sp/operation.apply.yaml:9`.
    pub access_product_code: Option<String>,
    /// On the wire `alipay_account`, a text. Source: `spec/open_sp/operation.apply.yaml:10`.
    pub alipay_account: Option<String>,
    /// On the wire `isv_scene_permissions`, a text. Source: `spec/open_sp/operation.apply.yaml:11`.
    pub isv_scene_permissions: Option<String>,
    /// On the wire `merchant_no`, a text. Source: `spec/open_sp/operation.apply.yaml:12`.
    pub merchant_no: Option<String>,
    /// On the wire `operate_type`, a text. Source: `spec/open_sp/operation.apply.yaml:13`.
    pub operate_type: Option<String>,
    /// On the wire `out_biz_no`, a text. Source: `spec/open_sp/operation.apply.yaml:14`.
    pub out_biz_no: Option<String>,
}

impl OperationApply {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            access_product_code: None,
            alipay_account: None,
            isv_scene_permissions: None,
            merchant_no: None,
            operate_type: None,
            out_biz_no: None,
        }
    }

    /// Sets [`access_product_code`](Self::access_product_code).
    #[inline]
    pub fn access_product_code(
        mut self,
        access_product_code: impl Into<String>,
    ) -> Self {
        self.access_product_code = Some(access_product_code.into());
        self
    }

    /// Sets [`alipay_account`](Self::alipay_account).
    #[inline]
    pub fn alipay_account(mut self, alipay_account: impl Into<String>) -> Self {
        self.alipay_account = Some(alipay_account.into());
        self
    }

    /// Sets [`isv_scene_permissions`](Self::isv_scene_permissions).
    #[inline]
    pub fn isv_scene_permissions(
        mut self,
        isv_scene_permissions: impl Into<String>,
    ) -> Self {
        self.isv_scene_permissions = Some(isv_scene_permissions.into());
        self
    }

    /// Sets [`merchant_no`](Self::merchant_no).
    #[inline]
    pub fn merchant_no(mut self, merchant_no: impl Into<String>) -> Self {
        self.merchant_no = Some(merchant_no.into());
        self
    }

    /// Sets [`operate_type`](Self::operate_type).
    #[inline]
    pub fn operate_type(mut self, operate_type: impl Into<String>) -> Self {
        self.operate_type = Some(operate_type.into());
        self
    }

    /// Sets [`out_biz_no`](Self::out_biz_no).
    #[inline]
    pub fn out_biz_no(mut self, out_biz_no: impl Into<String>) -> Self {
        self.out_biz_no = Some(out_biz_no.into());
        self
    }
}

impl record::Record for OperationApply {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &OPERATION_APPLY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.access_product_code),
            1 => Some(&self.alipay_account),
            2 => Some(&self.isv_scene_permissions),
            3 => Some(&self.merchant_no),
            4 => Some(&self.operate_type),
            5 => Some(&self.out_biz_no),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.access_product_code),
            1 => Some(&mut self.alipay_account),
            2 => Some(&mut self.isv_scene_permissions),
            3 => Some(&mut self.merchant_no),
            4 => Some(&mut self.operate_type),
            5 => Some(&mut self.out_biz_no),
            _ => None,
        }
    }
}

impl Default for OperationApply {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for OperationApply {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for OperationApply {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for OperationApply {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for OperationApply {}

impl record::Request for OperationApply {
    type Response = OperationApplyResponse;
    type ErrorCode = OperationApplyErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.sp.operation.apply",
        title: "向商户发起代运营操作",
        file: "spec/open_sp/operation.apply.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/open/sp/operation/apply",
        }),
        idempotency: schema::Idempotency::Never,
        request: &OPERATION_APPLY,
        response: &OPERATION_APPLY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.open.sp.operation.apply` (向商户发起代运营操作).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct OperationApplyResponse {
    /// On the wire `batch_no`, a text. Source: `spec/open_sp/operation.apply.yaml:17`.
    pub batch_no: Option<String>,
    /// On the wire `bind_account`, a record of the kind `RecommendAccountDto`. Source:
    /// `spec/open_sp/operation.apply.yaml:18`.
    pub bind_account: Option<super::types::RecommendAccountDto>,
    /// On the wire `recommend_accounts`, a list; each element is a record of the kind `RecommendAccountDto`. Source:
    /// `spec/open_sp/operation.apply.yaml:19`.
    pub recommend_accounts: Vec<super::types::RecommendAccountDto>,
}

impl record::Record for OperationApplyResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &OPERATION_APPLY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.batch_no),
            1 => Some(&self.bind_account),
            2 => Some(&self.recommend_accounts),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.batch_no),
            1 => Some(&mut self.bind_account),
            2 => Some(&mut self.recommend_accounts),
            _ => None,
        }
    }
}

impl Default for OperationApplyResponse {
    #[inline]
    fn default() -> Self {
        Self {
            batch_no: None,
            bind_account: None,
            recommend_accounts: Vec::new(),
        }
    }
}

impl Clone for OperationApplyResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for OperationApplyResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for OperationApplyResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.open.sp.operation.apply`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OperationApplyErrorCode {
    /// On the wire `INVALID_PARAMETER`. Source: `spec/open_sp/operation.apply.yaml:22`.
    InvalidParameter,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/open_sp/operation.apply.yaml:23`.
    SystemError,
    /// On the wire `ILLEGAL_MERCHANT_NO`. Source: `spec/open_sp/operation.apply.yaml:24`.
    IllegalMerchantNo,
    /// On the wire `ILLEGAL_ALIPAY_ACCOUNT`. Source: `spec/open_sp/operation.apply.yaml:25`.
    IllegalAlipayAccount,
    /// On the wire `ILLEGAL_OPERATE_TYPE`. Source: `spec/open_sp/operation.apply.yaml:26`.
    IllegalOperateType,
    /// On the wire `ILLEGAL_PRODUCT_CODE`. Source: `spec/open_sp/operation.apply.yaml:27`.
    IllegalProductCode,
    /// On the wire `ILLEGAL_ISV_USER`. Source: `spec/open_sp/operation.apply.yaml:28`.
    IllegalIsvUser,
    /// On the wire `ILLEGAL_BIND_ACCOUNT`. Source: `spec/open_sp/operation.apply.yaml:29`.
    IllegalBindAccount,
    /// On the wire `ILLEGAL_INDIRECT_MERCHANT`. Source: `spec/open_sp/operation.apply.yaml:30`.
    IllegalIndirectMerchant,
    /// On the wire `MERCHANT_HAS_BOUND`. Source: `spec/open_sp/operation.apply.yaml:31`.
    MerchantHasBound,
    /// On the wire `MERCHANT_INFO_UNCOMPLETE`. Source: `spec/open_sp/operation.apply.yaml:32`.
    MerchantInfoUncomplete,
    /// On the wire `SMID_WAIT_BIND_ACCOUNT_EMPTY`. Source: `spec/open_sp/operation.apply.yaml:33`.
    SmidWaitBindAccountEmpty,
    /// On the wire `WAIT_BIND_ACCOUNT_NO_MATCH`. Source: `spec/open_sp/operation.apply.yaml:34`.
    WaitBindAccountNoMatch,
    /// On the wire `SP_DISCARD`. Source: `spec/open_sp/operation.apply.yaml:35`.
    SpDiscard,
    /// On the wire `ILLEGAL_PRODUCT_CODE_PERMISSIONS`. Source: `spec/open_sp/operation.apply.yaml:36`.
    IllegalProductCodePermissions,
    /// On the wire `ILLEGAL_SCENE_OR_PERMISSIONS`. Source: `spec/open_sp/operation.apply.yaml:37`.
    IllegalSceneOrPermissions,
    /// On the wire `SECURITY_SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome.
    /// Source: `spec/open_sp/operation.apply.yaml:38`.
    SecuritySystemError,
    /// On the wire `SP_MERCHANT_RISK_FAIL`. Source: `spec/open_sp/operation.apply.yaml:39`.
    SpMerchantRiskFail,
    /// On the wire `SP_PAUSE_OR_DELETE`. Source: `spec/open_sp/operation.apply.yaml:40`.
    SpPauseOrDelete,
    /// On the wire `BP_WAIT_PROCESS_CREATE_ERROR`. Source: `spec/open_sp/operation.apply.yaml:41`.
    BpWaitProcessCreateError,
    /// On the wire `MRCHPROD_RPC_INVOKE_ERROR`. Source: `spec/open_sp/operation.apply.yaml:42`.
    MrchprodRpcInvokeError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for OperationApplyErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("SYSTEM_ERROR", Self::SystemError),
        ("ILLEGAL_MERCHANT_NO", Self::IllegalMerchantNo),
        ("ILLEGAL_ALIPAY_ACCOUNT", Self::IllegalAlipayAccount),
        ("ILLEGAL_OPERATE_TYPE", Self::IllegalOperateType),
        ("ILLEGAL_PRODUCT_CODE", Self::IllegalProductCode),
        ("ILLEGAL_ISV_USER", Self::IllegalIsvUser),
        ("ILLEGAL_BIND_ACCOUNT", Self::IllegalBindAccount),
        ("ILLEGAL_INDIRECT_MERCHANT", Self::IllegalIndirectMerchant),
        ("MERCHANT_HAS_BOUND", Self::MerchantHasBound),
        ("MERCHANT_INFO_UNCOMPLETE", Self::MerchantInfoUncomplete),
        ("SMID_WAIT_BIND_ACCOUNT_EMPTY", Self::SmidWaitBindAccountEmpty),
        ("WAIT_BIND_ACCOUNT_NO_MATCH", Self::WaitBindAccountNoMatch),
        ("SP_DISCARD", Self::SpDiscard),
        ("ILLEGAL_PRODUCT_CODE_PERMISSIONS", Self::IllegalProductCodePermissions),
        ("ILLEGAL_SCENE_OR_PERMISSIONS", Self::IllegalSceneOrPermissions),
        ("SECURITY_SYSTEM_ERROR", Self::SecuritySystemError),
        ("SP_MERCHANT_RISK_FAIL", Self::SpMerchantRiskFail),
        ("SP_PAUSE_OR_DELETE", Self::SpPauseOrDelete),
        ("BP_WAIT_PROCESS_CREATE_ERROR", Self::BpWaitProcessCreateError),
        ("MRCHPROD_RPC_INVOKE_ERROR", Self::MrchprodRpcInvokeError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for OperationApplyErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
