//! `alipay.open.sp.operation.apply` · 向商户发起代运营操作
//!
//! Ask a merchant to bind an account or authorize operation by the provider.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/sp/operation/apply`. Described in
//! `spec/open_sp/operation.apply.yaml`.

use crate::{record, schema};

/// A request of `alipay.open.sp.operation.apply` (向商户发起代运营操作).
///
/// Ask a merchant to bind an account or authorize operation by the provider.
///
/// ```
/// use alipay::open_sp::OperationApply;
///
/// let request = OperationApply::new()
///     .alipay_account("user@example.com");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`alipay_account`](Self::alipay_account) | required in some cases |
/// | [`merchant_no`](Self::merchant_no) | required in some cases |
/// | [`operate_type`](Self::operate_type) | one of its values |
/// | rule | At least one of `alipay_account`, `merchant_no` |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/sp/operation/apply`. Described in
/// `spec/open_sp/operation.apply.yaml`.
/// Returns [`OperationApplyResponse`], or an error with a [`OperationApplyErrorCode`].
#[doc(alias = "alipay.open.sp.operation.apply")]
#[doc(alias = "/v3/alipay/open/sp/operation/apply")]
#[doc(alias = "向商户发起代运营操作")]
#[doc(alias = "商户")]
#[must_use]
#[non_exhaustive]
pub struct OperationApply {
    /// Product code of the operation; give it or `isv_scene_permissions`.
    ///
    /// 接入的产品编号; other values may be added. Example: `OPENAPI_BIND_DEFAULT`.
    pub access_product_code: Option<record::Choice<OperationApplyAccessProductCode>>,
    /// Alipay login, mobile or email; indirect merchants need it, direct ones it or `merchant_no`.
    ///
    /// 支付宝登录账号; required in some cases. Example: `user@example.com`.
    pub alipay_account: Option<String>,
    /// Scenes and permissions as `scene:code,code;scene:code`; give it or `access_product_code`.
    ///
    /// 场景授权列表; other values may be added.
    pub isv_scene_permissions: Option<record::Choice<OperationApplyIsvScenePermissions>>,
    /// SMID (2088…), required for indirect merchants; direct: PID, preferred over `alipay_account`.
    ///
    /// 支付宝商户号; required in some cases. Example: `2088XXXX`.
    pub merchant_no: Option<String>,
    /// Operation to start.
    ///
    /// 代运营操作类型. Example: `ACCOUNT_BIND`.
    pub operate_type: Option<record::Choice<OperationApplyOperateType>>,
    /// ISV's own serial number, unique per operation.
    ///
    /// 外部操作流水. Example: `2020124234523465636345634`.
    pub out_biz_no: Option<String>,
}

impl OperationApply {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`access_product_code`](Self::access_product_code).
    #[inline]
    pub fn access_product_code(
        mut self,
        access_product_code: impl Into<record::Choice<OperationApplyAccessProductCode>>,
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
        isv_scene_permissions: impl Into<
            record::Choice<OperationApplyIsvScenePermissions>,
        >,
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
    pub fn operate_type(
        mut self,
        operate_type: impl Into<record::Choice<OperationApplyOperateType>>,
    ) -> Self {
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

/// The response of `alipay.open.sp.operation.apply` (向商户发起代运营操作).
#[non_exhaustive]
pub struct OperationApplyResponse {
    /// Alipay's batch number of the operation.
    ///
    /// 支付宝操作批次号. Example: `2020222342342`.
    pub batch_no: Option<String>,
    /// Alipay account already bound by the merchant.
    pub bind_account: Option<super::types::RecommendAccountDto>,
    /// Masked accounts to use instead, if the given one is unfit; indirect merchants only.
    pub recommend_accounts: Vec<super::types::RecommendAccountDto>,
}

/// The values of the platform's type `OperationApplyAccessProductCode`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum OperationApplyAccessProductCode {
    /// `OPENAPI_BIND_DEFAULT`: Account binding (账号绑定).
    OpenapiBindDefault,
    /// `OPENAPI_AUTH_DEFAULT`: Operation authorization.
    OpenapiAuthDefault,
}

record::enumeration!(
    OperationApplyAccessProductCode, "OPENAPI_BIND_DEFAULT" OpenapiBindDefault,
    "OPENAPI_AUTH_DEFAULT" OpenapiAuthDefault
);

/// The values of the platform's type `OperationApplyIsvScenePermissions`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum OperationApplyIsvScenePermissions {
    /// `SHOP_MANAGE:SHOP_MANAGE_BASE`: Manage store information (管理门店信息).
    ShopManageShopManageBase,
    /// `MINI_APP_OPER:MINI_APP_OPER_BASE`: Run the mini program (运营支付宝小程序).
    MiniAppOperMiniAppOperBase,
    /// `PROMOTION_MANAGE:PROMOTION_MANAGE_BASE`: Run marketing activities (运营营销活动).
    PromotionManagePromotionManageBase,
    /// `OPERATION_POINTS:OPERATION_POINTS_BASE`: Manage operation points (管理运营积分).
    OperationPointsOperationPointsBase,
    /// `INCENTIVE_POINT_MANAGE:INCENTIVE_POINT_MANAGE_BASE`: Manage incentive points (管理激励点数).
    IncentivePointManageIncentivePointManageBase,
}

record::enumeration!(
    OperationApplyIsvScenePermissions, "SHOP_MANAGE:SHOP_MANAGE_BASE"
    ShopManageShopManageBase, "MINI_APP_OPER:MINI_APP_OPER_BASE"
    MiniAppOperMiniAppOperBase, "PROMOTION_MANAGE:PROMOTION_MANAGE_BASE"
    PromotionManagePromotionManageBase, "OPERATION_POINTS:OPERATION_POINTS_BASE"
    OperationPointsOperationPointsBase,
    "INCENTIVE_POINT_MANAGE:INCENTIVE_POINT_MANAGE_BASE"
    IncentivePointManageIncentivePointManageBase
);

/// The values of the platform's type `OperationApplyOperateType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum OperationApplyOperateType {
    /// `ACCOUNT_BIND`: Bind an Alipay account; indirect merchants only (绑定支付宝账号).
    AccountBind,
    /// `OPERATION_AUTH`: Authorize operation; indirect merchants are bound too (代运营授权).
    OperationAuth,
}

record::enumeration!(
    OperationApplyOperateType, "ACCOUNT_BIND" AccountBind, "OPERATION_AUTH" OperationAuth
);

/// The error codes of `alipay.open.sp.operation.apply`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum OperationApplyErrorCode {
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `ILLEGAL_MERCHANT_NO`: The merchant number is not valid.
    ///
    /// Check the merchant number.
    IllegalMerchantNo,
    /// `ILLEGAL_ALIPAY_ACCOUNT`: The Alipay account is not valid.
    ///
    /// Check the Alipay account.
    IllegalAlipayAccount,
    /// `ILLEGAL_OPERATE_TYPE`: The operation type is not valid.
    ///
    /// Check the operation type.
    IllegalOperateType,
    /// `ILLEGAL_PRODUCT_CODE`: The product code is not valid.
    ///
    /// Check the product code.
    IllegalProductCode,
    /// `ILLEGAL_ISV_USER`: The ISV user is not valid.
    ///
    /// Check the ISV user.
    IllegalIsvUser,
    /// `ILLEGAL_BIND_ACCOUNT`: The account to bind is not valid.
    ///
    /// Check the account to bind.
    IllegalBindAccount,
    /// `ILLEGAL_INDIRECT_MERCHANT`: The indirect merchant is not valid.
    ///
    /// Check the indirect merchant.
    IllegalIndirectMerchant,
    /// `MERCHANT_HAS_BOUND`.
    MerchantHasBound,
    /// `MERCHANT_INFO_UNCOMPLETE`.
    MerchantInfoUncomplete,
    /// `SMID_WAIT_BIND_ACCOUNT_EMPTY`: The account to bind to the sub-merchant is missing.
    ///
    /// Send the account to bind.
    SmidWaitBindAccountEmpty,
    /// `WAIT_BIND_ACCOUNT_NO_MATCH`.
    WaitBindAccountNoMatch,
    /// `SP_DISCARD`: The service provider has been discarded.
    SpDiscard,
    /// `ILLEGAL_PRODUCT_CODE_PERMISSIONS`: The caller has no permission for the product code.
    ///
    /// Check the product code.
    IllegalProductCodePermissions,
    /// `ILLEGAL_SCENE_OR_PERMISSIONS`: The scene or the permission is not valid.
    ///
    /// Check the scene and the permission for it.
    IllegalSceneOrPermissions,
    /// `SECURITY_SYSTEM_ERROR`.
    ///
    /// The outcome is unknown: the call may have taken effect.
    SecuritySystemError,
    /// `SP_MERCHANT_RISK_FAIL`.
    SpMerchantRiskFail,
    /// `SP_PAUSE_OR_DELETE`: The service provider is paused or deleted.
    SpPauseOrDelete,
    /// `BP_WAIT_PROCESS_CREATE_ERROR`.
    BpWaitProcessCreateError,
    /// `MRCHPROD_RPC_INVOKE_ERROR`: A call within the platform failed.
    ///
    /// Query the result before calling again. The same call may succeed later. The outcome is unknown: the call may
    /// have taken effect.
    MrchprodRpcInvokeError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    OperationApplyErrorCode, "INVALID_PARAMETER" InvalidParameter, "SYSTEM_ERROR"
    SystemError, "ILLEGAL_MERCHANT_NO" IllegalMerchantNo, "ILLEGAL_ALIPAY_ACCOUNT"
    IllegalAlipayAccount, "ILLEGAL_OPERATE_TYPE" IllegalOperateType,
    "ILLEGAL_PRODUCT_CODE" IllegalProductCode, "ILLEGAL_ISV_USER" IllegalIsvUser,
    "ILLEGAL_BIND_ACCOUNT" IllegalBindAccount, "ILLEGAL_INDIRECT_MERCHANT"
    IllegalIndirectMerchant, "MERCHANT_HAS_BOUND" MerchantHasBound,
    "MERCHANT_INFO_UNCOMPLETE" MerchantInfoUncomplete, "SMID_WAIT_BIND_ACCOUNT_EMPTY"
    SmidWaitBindAccountEmpty, "WAIT_BIND_ACCOUNT_NO_MATCH" WaitBindAccountNoMatch,
    "SP_DISCARD" SpDiscard, "ILLEGAL_PRODUCT_CODE_PERMISSIONS"
    IllegalProductCodePermissions, "ILLEGAL_SCENE_OR_PERMISSIONS"
    IllegalSceneOrPermissions, "SECURITY_SYSTEM_ERROR" SecuritySystemError,
    "SP_MERCHANT_RISK_FAIL" SpMerchantRiskFail, "SP_PAUSE_OR_DELETE" SpPauseOrDelete,
    "BP_WAIT_PROCESS_CREATE_ERROR" BpWaitProcessCreateError, "MRCHPROD_RPC_INVOKE_ERROR"
    MrchprodRpcInvokeError
);

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
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "INVALID_PARAMETER",
            },
        ],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    OperationApply, OPERATION_APPLY, 0 access_product_code None, 1 alipay_account None, 2
    isv_scene_permissions None, 3 merchant_no None, 4 operate_type None, 5 out_biz_no
    None
);

record::record!(
    OperationApplyResponse, OPERATION_APPLY_RESPONSE, 0 batch_no None, 1 bind_account
    None, 2 recommend_accounts Vec::new()
);

static OPERATION_APPLY: schema::RecordDef<'static> = schema::RecordDef {
    name: "OperationApply",
    file: "spec/open_sp/operation.apply.yaml",
    rows: &[
        schema::Row::Text("access_product_code"),
        schema::Row::Text("alipay_account"),
        schema::Row::Text("isv_scene_permissions"),
        schema::Row::Text("merchant_no"),
        schema::Row::Limited(
            "operate_type",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(
                    schema::Limit::Values(&["ACCOUNT_BIND", "OPERATION_AUTH"]),
                ),
            ],
        ),
        schema::Row::Text("out_biz_no"),
    ],
    rules: &[schema::Rule::AtLeastOne(&["alipay_account", "merchant_no"])],
    lines: &[11, 20, 26, 37, 43, 46, 51, 58],
};

static OPERATION_APPLY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "OperationApplyResponse",
    file: "spec/open_sp/operation.apply.yaml",
    rows: &[
        schema::Row::Text("batch_no"),
        schema::Row::Plain(
            "bind_account",
            schema::Kind::Record(&super::types::RECOMMEND_ACCOUNT_DTO),
        ),
        schema::Row::Plain(
            "recommend_accounts",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::RECOMMEND_ACCOUNT_DTO),
                    limits: &[],
                },
            ),
        ),
    ],
    rules: &[],
    lines: &[],
};
