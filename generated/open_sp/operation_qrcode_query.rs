//! `alipay.open.sp.operation.qrcode.query` · 查询代运营授权或者账号绑定二维码
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/sp/operation/qrcode/query`. Described in
//! `spec/open_sp/operation.qrcode.query.yaml`.

use crate::{record, schema};

static OPERATION_QRCODE_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "OperationQrcodeQuery",
    file: "spec/open_sp/operation.qrcode.query.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("out_biz_no", 9)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("operate_type", 10)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("merchant_no", 11)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("alipay_account", 12)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("access_product_code", 13)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("isv_scene_permissions", 14)
        },
    ],
    rules: &[],
};

static OPERATION_QRCODE_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "OperationQrcodeQueryResponse",
    file: "spec/open_sp/operation.qrcode.query.yaml",
    fields: &[
        schema::FieldDef::text("batch_no", 17),
        schema::FieldDef::new(
            "bind_account",
            schema::Kind::Record(&super::types::RECOMMEND_ACCOUNT_DTO),
            18,
        ),
        schema::FieldDef::text("qr_code_url", 19),
        schema::FieldDef::new(
            "recommend_account_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::RECOMMEND_ACCOUNT_DTO),
                    limits: &[],
                },
            ),
            20,
        ),
        schema::FieldDef::new(
            "recommend_accounts",
            schema::Kind::Record(&super::types::RECOMMEND_ACCOUNT_DTO),
            21,
        ),
    ],
    rules: &[],
};

/// A request of `alipay.open.sp.operation.qrcode.query` (查询代运营授权或者账号绑定二维码).
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/sp/operation/qrcode/query`. Described in
/// `spec/open_sp/operation.qrcode.query.yaml`.
/// Answered by [`OperationQrcodeQueryResponse`], or by an error with a [`OperationQrcodeQueryErrorCode`].
#[doc(alias = "alipay.open.sp.operation.qrcode.query")]
#[doc(alias = "查询代运营授权或者账号绑定二维码")]
#[must_use]
#[non_exhaustive]
pub struct OperationQrcodeQuery {
    /// On the wire `out_biz_no`, a text. Source: `spec/open_sp/operation.qrcode.query.yaml:9`.
    pub out_biz_no: Option<String>,
    /// On the wire `operate_type`, a text. Source: `spec/open_sp/operation.qrcode.query.yaml:10`.
    pub operate_type: Option<String>,
    /// On the wire `merchant_no`, a text. Source: `spec/open_sp/operation.qrcode.query.yaml:11`.
    pub merchant_no: Option<String>,
    /// On the wire `alipay_account`, a text. Source: `spec/open_sp/operation.qrcode.query.yaml:12`.
    pub alipay_account: Option<String>,
    /// On the wire `access_product_code`, a text. Source: `spec/open_sp/operation.qrcode.query.yaml:13`.
    pub access_product_code: Option<String>,
    /// On the wire `isv_scene_permissions`, a text. Source: `spec/open_sp/operation.qrcode.query.yaml:14`.
    pub isv_scene_permissions: Option<String>,
}

impl OperationQrcodeQuery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            out_biz_no: None,
            operate_type: None,
            merchant_no: None,
            alipay_account: None,
            access_product_code: None,
            isv_scene_permissions: None,
        }
    }

    /// Sets [`out_biz_no`](Self::out_biz_no).
    #[inline]
    pub fn out_biz_no(mut self, out_biz_no: impl Into<String>) -> Self {
        self.out_biz_no = Some(out_biz_no.into());
        self
    }

    /// Sets [`operate_type`](Self::operate_type).
    #[inline]
    pub fn operate_type(mut self, operate_type: impl Into<String>) -> Self {
        self.operate_type = Some(operate_type.into());
        self
    }

    /// Sets [`merchant_no`](Self::merchant_no).
    #[inline]
    pub fn merchant_no(mut self, merchant_no: impl Into<String>) -> Self {
        self.merchant_no = Some(merchant_no.into());
        self
    }

    /// Sets [`alipay_account`](Self::alipay_account).
    #[inline]
    pub fn alipay_account(mut self, alipay_account: impl Into<String>) -> Self {
        self.alipay_account = Some(alipay_account.into());
        self
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

    /// Sets [`isv_scene_permissions`](Self::isv_scene_permissions).
    #[inline]
    pub fn isv_scene_permissions(
        mut self,
        isv_scene_permissions: impl Into<String>,
    ) -> Self {
        self.isv_scene_permissions = Some(isv_scene_permissions.into());
        self
    }
}

impl record::Record for OperationQrcodeQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &OPERATION_QRCODE_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.out_biz_no),
            1 => Some(&self.operate_type),
            2 => Some(&self.merchant_no),
            3 => Some(&self.alipay_account),
            4 => Some(&self.access_product_code),
            5 => Some(&self.isv_scene_permissions),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.out_biz_no),
            1 => Some(&mut self.operate_type),
            2 => Some(&mut self.merchant_no),
            3 => Some(&mut self.alipay_account),
            4 => Some(&mut self.access_product_code),
            5 => Some(&mut self.isv_scene_permissions),
            _ => None,
        }
    }
}

impl Default for OperationQrcodeQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for OperationQrcodeQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for OperationQrcodeQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for OperationQrcodeQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for OperationQrcodeQuery {}

impl record::Request for OperationQrcodeQuery {
    type Response = OperationQrcodeQueryResponse;
    type ErrorCode = OperationQrcodeQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.sp.operation.qrcode.query",
        title: "查询代运营授权或者账号绑定二维码",
        file: "spec/open_sp/operation.qrcode.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/open/sp/operation/qrcode/query",
        }),
        idempotency: schema::Idempotency::Never,
        request: &OPERATION_QRCODE_QUERY,
        response: &OPERATION_QRCODE_QUERY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.open.sp.operation.qrcode.query` (查询代运营授权或者账号绑定二维码).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct OperationQrcodeQueryResponse {
    /// On the wire `batch_no`, a text. Source: `spec/open_sp/operation.qrcode.query.yaml:17`.
    pub batch_no: Option<String>,
    /// On the wire `bind_account`, a record of the kind `RecommendAccountDto`. Source:
    /// `spec/open_sp/operation.qrcode.query.yaml:18`.
    pub bind_account: Option<super::types::RecommendAccountDto>,
    /// On the wire `qr_code_url`, a text. Source: `spec/open_sp/operation.qrcode.query.yaml:19`.
    pub qr_code_url: Option<String>,
    /// On the wire `recommend_account_list`, a list; each element is a record of the kind `RecommendAccountDto`.
    /// Source: `spec/open_sp/operation.qrcode.query.yaml:20`.
    pub recommend_account_list: Vec<super::types::RecommendAccountDto>,
    /// On the wire `recommend_accounts`, a record of the kind `RecommendAccountDto`. Source:
    /// `spec/open_sp/operation.qrcode.query.yaml:21`.
    pub recommend_accounts: Option<super::types::RecommendAccountDto>,
}

impl record::Record for OperationQrcodeQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &OPERATION_QRCODE_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.batch_no),
            1 => Some(&self.bind_account),
            2 => Some(&self.qr_code_url),
            3 => Some(&self.recommend_account_list),
            4 => Some(&self.recommend_accounts),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.batch_no),
            1 => Some(&mut self.bind_account),
            2 => Some(&mut self.qr_code_url),
            3 => Some(&mut self.recommend_account_list),
            4 => Some(&mut self.recommend_accounts),
            _ => None,
        }
    }
}

impl Default for OperationQrcodeQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            batch_no: None,
            bind_account: None,
            qr_code_url: None,
            recommend_account_list: Vec::new(),
            recommend_accounts: None,
        }
    }
}

impl Clone for OperationQrcodeQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for OperationQrcodeQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for OperationQrcodeQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.open.sp.operation.qrcode.query`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OperationQrcodeQueryErrorCode {
    /// On the wire `INVALID_PARAMETER`. Source: `spec/open_sp/operation.qrcode.query.yaml:24`.
    InvalidParameter,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/open_sp/operation.qrcode.query.yaml:25`.
    SystemError,
    /// On the wire `ILLEGAL_MERCHANT_NO`. Source: `spec/open_sp/operation.qrcode.query.yaml:26`.
    IllegalMerchantNo,
    /// On the wire `ILLEGAL_ALIPAY_ACCOUNT`. Source: `spec/open_sp/operation.qrcode.query.yaml:27`.
    IllegalAlipayAccount,
    /// On the wire `ILLEGAL_OPERATE_TYPE`. Source: `spec/open_sp/operation.qrcode.query.yaml:28`.
    IllegalOperateType,
    /// On the wire `ILLEGAL_PRODUCT_CODE`. Source: `spec/open_sp/operation.qrcode.query.yaml:29`.
    IllegalProductCode,
    /// On the wire `ILLEGAL_ISV_USER`. Source: `spec/open_sp/operation.qrcode.query.yaml:30`.
    IllegalIsvUser,
    /// On the wire `ILLEGAL_BIND_ACCOUNT`. Source: `spec/open_sp/operation.qrcode.query.yaml:31`.
    IllegalBindAccount,
    /// On the wire `ILLEGAL_INDIRECT_MERCHANT`. Source: `spec/open_sp/operation.qrcode.query.yaml:32`.
    IllegalIndirectMerchant,
    /// On the wire `MERCHANT_HAS_BOUND`. Source: `spec/open_sp/operation.qrcode.query.yaml:33`.
    MerchantHasBound,
    /// On the wire `MERCHANT_INFO_UNCOMPLETE`. Source: `spec/open_sp/operation.qrcode.query.yaml:34`.
    MerchantInfoUncomplete,
    /// On the wire `SMID_WAIT_BIND_ACCOUNT_EMPTY`. Source: `spec/open_sp/operation.qrcode.query.yaml:35`.
    SmidWaitBindAccountEmpty,
    /// On the wire `SP_DISCARD`. Source: `spec/open_sp/operation.qrcode.query.yaml:36`.
    SpDiscard,
    /// On the wire `ILLEGAL_PRODUCT_CODE_PERMISSIONS`. Source: `spec/open_sp/operation.qrcode.query.yaml:37`.
    IllegalProductCodePermissions,
    /// On the wire `ILLEGAL_SCENE_OR_PERMISSIONS`. Source: `spec/open_sp/operation.qrcode.query.yaml:38`.
    IllegalSceneOrPermissions,
    /// On the wire `SP_MERCHANT_RISK_FAIL`. Source: `spec/open_sp/operation.qrcode.query.yaml:39`.
    SpMerchantRiskFail,
    /// On the wire `SECURITY_SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome.
    /// Source: `spec/open_sp/operation.qrcode.query.yaml:40`.
    SecuritySystemError,
    /// On the wire `SP_PAUSE_OR_DELETE`. Source: `spec/open_sp/operation.qrcode.query.yaml:41`.
    SpPauseOrDelete,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for OperationQrcodeQueryErrorCode {
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
        ("SP_DISCARD", Self::SpDiscard),
        ("ILLEGAL_PRODUCT_CODE_PERMISSIONS", Self::IllegalProductCodePermissions),
        ("ILLEGAL_SCENE_OR_PERMISSIONS", Self::IllegalSceneOrPermissions),
        ("SP_MERCHANT_RISK_FAIL", Self::SpMerchantRiskFail),
        ("SECURITY_SYSTEM_ERROR", Self::SecuritySystemError),
        ("SP_PAUSE_OR_DELETE", Self::SpPauseOrDelete),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for OperationQrcodeQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
