//! `alipay.fund.enterprisepay.group.modify` · 因公付更新账户下群组
//!
//! Update an enterprise payment group.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/fund/enterprisepay/group/modify`. Described
//! in `spec/fund/enterprisepay.group.modify.yaml`.

use crate::{record, schema};

/// A request of `alipay.fund.enterprisepay.group.modify` (因公付更新账户下群组).
///
/// Update an enterprise payment group.
///
/// ```
/// use alipay::fund::EnterprisepayGroupModify;
///
/// let request = EnterprisepayGroupModify::new()
///     .account_id("2088888888");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/fund/enterprisepay/group/modify`. Described
/// in `spec/fund/enterprisepay.group.modify.yaml`.
/// Returns [`EnterprisepayGroupModifyResponse`], or an error with a [`EnterprisepayGroupModifyErrorCode`].
#[doc(alias = "alipay.fund.enterprisepay.group.modify")]
#[doc(alias = "/v3/alipay/fund/enterprisepay/group/modify")]
#[doc(alias = "因公付更新账户下群组")]
#[doc(alias = "群组")]
#[doc(alias = "账户")]
#[must_use]
#[non_exhaustive]
pub struct EnterprisepayGroupModify {
    /// Account id of the signed company.
    ///
    /// 企业签约账户ID. Example: `2088888888`.
    pub account_id: Option<String>,
    /// Number of the three-party authorization agreement between platform and company.
    ///
    /// Example: `1231231321323`.
    pub agreement_no: Option<String>,
    /// Scene code assigned by Alipay.
    ///
    /// 场景码. Example: `ANT_GROUP`.
    pub biz_scene: Option<String>,
    /// Funding of the group.
    ///
    /// 出资信息.
    pub fund_ext_info: Option<super::types::FundExtInfo>,
    /// Group name.
    ///
    /// 群组名称. Example: `后勤组`.
    pub name: Option<String>,
    /// What to update; absent means everything.
    ///
    /// 更新操作类型. Example: `["NAME","FUND"]`.
    pub operation_type_list: Vec<
        record::Choice<EnterprisepayGroupModifyOperationTypeList>,
    >,
    /// External business number.
    ///
    /// 外部业务号. Example: `12123123`.
    pub out_biz_no: Option<String>,
    /// Product code.
    ///
    /// 产品码. Defaults to `ENTERPRISE_PAY`. Example: `ENTERPRISE_PAY`.
    pub product_code: Option<String>,
}

impl EnterprisepayGroupModify {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`account_id`](Self::account_id).
    #[inline]
    pub fn account_id(mut self, account_id: impl Into<String>) -> Self {
        self.account_id = Some(account_id.into());
        self
    }

    /// Sets [`agreement_no`](Self::agreement_no).
    #[inline]
    pub fn agreement_no(mut self, agreement_no: impl Into<String>) -> Self {
        self.agreement_no = Some(agreement_no.into());
        self
    }

    /// Sets [`biz_scene`](Self::biz_scene).
    #[inline]
    pub fn biz_scene(mut self, biz_scene: impl Into<String>) -> Self {
        self.biz_scene = Some(biz_scene.into());
        self
    }

    /// Sets [`fund_ext_info`](Self::fund_ext_info).
    #[inline]
    pub fn fund_ext_info(mut self, fund_ext_info: super::types::FundExtInfo) -> Self {
        self.fund_ext_info = Some(fund_ext_info);
        self
    }

    /// Sets [`name`](Self::name).
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets [`operation_type_list`](Self::operation_type_list).
    #[inline]
    pub fn operation_type_list(
        mut self,
        operation_type_list: impl IntoIterator<
            Item = impl Into<record::Choice<EnterprisepayGroupModifyOperationTypeList>>,
        >,
    ) -> Self {
        self.operation_type_list = operation_type_list
            .into_iter()
            .map(Into::into)
            .collect();
        self
    }

    /// Sets [`out_biz_no`](Self::out_biz_no).
    #[inline]
    pub fn out_biz_no(mut self, out_biz_no: impl Into<String>) -> Self {
        self.out_biz_no = Some(out_biz_no.into());
        self
    }

    /// Sets [`product_code`](Self::product_code).
    #[inline]
    pub fn product_code(mut self, product_code: impl Into<String>) -> Self {
        self.product_code = Some(product_code.into());
        self
    }
}

/// The response of `alipay.fund.enterprisepay.group.modify` (因公付更新账户下群组).
///
/// This response has no fields.
#[non_exhaustive]
pub struct EnterprisepayGroupModifyResponse {}

/// The values of the platform's type `EnterprisepayGroupModifyOperationTypeList`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum EnterprisepayGroupModifyOperationTypeList {
    /// `NAME`: Group name (群组名称).
    Name,
    /// `FUND`: Funding (出资信息).
    Fund,
}

record::enumeration!(
    EnterprisepayGroupModifyOperationTypeList, "NAME" Name, "FUND" Fund
);

/// The error codes of `alipay.fund.enterprisepay.group.modify`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum EnterprisepayGroupModifyErrorCode {
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `AGREEMENT_NOT_EXIST`: The agreement does not exist.
    ///
    /// Check the agreement number.
    AgreementNotExist,
    /// `ILLEGAL_ARGUMENT`: A parameter is wrong or missing.
    ///
    /// Correct the parameters, then call again.
    IllegalArgument,
    /// `HORIZONTAL_AUTHORITY_EXCEPTION`: The caller has no right to another party's data.
    HorizontalAuthorityException,
    /// `FUND_GROUP_NOT_EXIST`: The fund group does not exist.
    ///
    /// Check the group id.
    FundGroupNotExist,
    /// `UPDATE_ACCOUNT_GROUP_FAIL`.
    UpdateAccountGroupFail,
    /// `ACCOUNT_NO_MULTI_FUND_PERMISSION`: The account has no permission for multiple funds.
    AccountNoMultiFundPermission,
    /// `FUND_IDENTITY_NOT_ALLOWED`: The fund identity is not allowed.
    FundIdentityNotAllowed,
    /// `UN_SUPPORT_UPDATE_SCENE`.
    UnSupportUpdateScene,
    /// `AGREEMENT_IS_INVALID`: The agreement is not valid.
    ///
    /// Check the agreement.
    AgreementIsInvalid,
    /// `AGREEMENT_STATUS_IS_NOT_NORMAL`: The agreement is not in the normal state.
    ///
    /// Check the state of the agreement.
    AgreementStatusIsNotNormal,
    /// `AGREEMENT_IS_OUT_OF_DATE`: The agreement has expired.
    ///
    /// Sign the agreement again.
    AgreementIsOutOfDate,
    /// `USER_AGREEMENT_UPDATE_FAIL`.
    UserAgreementUpdateFail,
    /// `FUND_IDENTITY_PARAM_ERROR`: The fund identity parameter is wrong.
    ///
    /// Check the fund identity parameter.
    FundIdentityParamError,
    /// `BIZ_SCENE_NOT_ADMIT`: The business scene is not admitted.
    ///
    /// Check the business scene.
    BizSceneNotAdmit,
    /// `USER_UNREAL_NAME`: The user is not verified by real name.
    ///
    /// Ask the user to verify by real name.
    UserUnrealName,
    /// `CERT_TYPE_ERROR`: The certificate type is wrong.
    ///
    /// Check the certificate type.
    CertTypeError,
    /// `NEED_TO_SET_PPW`: The payment password must be set first.
    ///
    /// Ask the user to set a payment password.
    NeedToSetPpw,
    /// `USER_STATUS_ERROR`: The user is in an abnormal state.
    UserStatusError,
    /// `JOINT_ACCOUNT_NOT_EXIST`: The joint account does not exist.
    ///
    /// Check the joint account.
    JointAccountNotExist,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    EnterprisepayGroupModifyErrorCode, "SYSTEM_ERROR" SystemError, "AGREEMENT_NOT_EXIST"
    AgreementNotExist, "ILLEGAL_ARGUMENT" IllegalArgument,
    "HORIZONTAL_AUTHORITY_EXCEPTION" HorizontalAuthorityException, "FUND_GROUP_NOT_EXIST"
    FundGroupNotExist, "UPDATE_ACCOUNT_GROUP_FAIL" UpdateAccountGroupFail,
    "ACCOUNT_NO_MULTI_FUND_PERMISSION" AccountNoMultiFundPermission,
    "FUND_IDENTITY_NOT_ALLOWED" FundIdentityNotAllowed, "UN_SUPPORT_UPDATE_SCENE"
    UnSupportUpdateScene, "AGREEMENT_IS_INVALID" AgreementIsInvalid,
    "AGREEMENT_STATUS_IS_NOT_NORMAL" AgreementStatusIsNotNormal,
    "AGREEMENT_IS_OUT_OF_DATE" AgreementIsOutOfDate, "USER_AGREEMENT_UPDATE_FAIL"
    UserAgreementUpdateFail, "FUND_IDENTITY_PARAM_ERROR" FundIdentityParamError,
    "BIZ_SCENE_NOT_ADMIT" BizSceneNotAdmit, "USER_UNREAL_NAME" UserUnrealName,
    "CERT_TYPE_ERROR" CertTypeError, "NEED_TO_SET_PPW" NeedToSetPpw, "USER_STATUS_ERROR"
    UserStatusError, "JOINT_ACCOUNT_NOT_EXIST" JointAccountNotExist
);

impl record::CallRequest for EnterprisepayGroupModify {}

impl record::Request for EnterprisepayGroupModify {
    type Response = EnterprisepayGroupModifyResponse;
    type ErrorCode = EnterprisepayGroupModifyErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.fund.enterprisepay.group.modify",
        title: "因公付更新账户下群组",
        file: "spec/fund/enterprisepay.group.modify.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/fund/enterprisepay/group/modify",
        }),
        idempotency: schema::Idempotency::Never,
        request: &ENTERPRISEPAY_GROUP_MODIFY,
        response: &ENTERPRISEPAY_GROUP_MODIFY_RESPONSE,
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "ILLEGAL_ARGUMENT",
            },
        ],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    EnterprisepayGroupModify, ENTERPRISEPAY_GROUP_MODIFY, 0 account_id None, 1
    agreement_no None, 2 biz_scene None, 3 fund_ext_info None, 4 name None, 5
    operation_type_list Vec::new(), 6 out_biz_no None, 7 product_code None
);

record::record!(EnterprisepayGroupModifyResponse, ENTERPRISEPAY_GROUP_MODIFY_RESPONSE);

static ENTERPRISEPAY_GROUP_MODIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "EnterprisepayGroupModify",
    file: "spec/fund/enterprisepay.group.modify.yaml",
    rows: &[
        schema::Row::Text("account_id"),
        schema::Row::Text("agreement_no"),
        schema::Row::Text("biz_scene"),
        schema::Row::Plain(
            "fund_ext_info",
            schema::Kind::Record(&super::types::FUND_EXT_INFO),
        ),
        schema::Row::Text("name"),
        schema::Row::Plain(
            "operation_type_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("out_biz_no"),
        schema::Row::Text("product_code"),
    ],
    rules: &[],
    lines: &[11, 12, 16, 17, 18, 19, 27, 28],
};

static ENTERPRISEPAY_GROUP_MODIFY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "EnterprisepayGroupModifyResponse",
    file: "spec/fund/enterprisepay.group.modify.yaml",
    rows: &[],
    rules: &[],
    lines: &[],
};
