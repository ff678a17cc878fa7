//! `alipay.fund.enterprisepay.group.add` · 因公付新增账户下群组
//!
//! Create an enterprise payment group with its funding.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/fund/enterprisepay/group/add`. Described in
//! `spec/fund/enterprisepay.group.add.yaml`.

use crate::{record, schema};

/// A request of `alipay.fund.enterprisepay.group.add` (因公付新增账户下群组).
///
/// Create an enterprise payment group with its funding.
///
/// ```
/// use alipay::fund::EnterprisepayGroupAdd;
///
/// let request = EnterprisepayGroupAdd::new()
///     .account_id("2088888888");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/fund/enterprisepay/group/add`. Described in
/// `spec/fund/enterprisepay.group.add.yaml`.
/// Returns [`EnterprisepayGroupAddResponse`], or an error with a [`EnterprisepayGroupAddErrorCode`].
#[doc(alias = "alipay.fund.enterprisepay.group.add")]
#[doc(alias = "/v3/alipay/fund/enterprisepay/group/add")]
#[doc(alias = "因公付新增账户下群组")]
#[doc(alias = "群组")]
#[doc(alias = "账户")]
#[must_use]
#[non_exhaustive]
pub struct EnterprisepayGroupAdd {
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
    /// External business number, the external group number.
    ///
    /// 外部业务号. Example: `12312313`.
    pub out_biz_no: Option<String>,
    /// Product code.
    ///
    /// 产品码. Defaults to `ENTERPRISE_PAY`. Example: `ENTERPRISE_PAY`.
    pub product_code: Option<String>,
}

impl EnterprisepayGroupAdd {
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

/// The response of `alipay.fund.enterprisepay.group.add` (因公付新增账户下群组).
#[non_exhaustive]
pub struct EnterprisepayGroupAddResponse {
    /// Enterprise payment account id.
    ///
    /// 因公付账户ID. Example: `2088123123`.
    pub account_id: Option<String>,
    /// Fund group number.
    ///
    /// 资金群组号. Example: `2088123123`.
    pub fund_group_id: Option<String>,
    /// External group number.
    ///
    /// 外部群组号. Example: `out_001`.
    pub out_group_id: Option<String>,
}

/// The error codes of `alipay.fund.enterprisepay.group.add`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum EnterprisepayGroupAddErrorCode {
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `ILLEGAL_ARGUMENT`: A parameter is wrong or missing.
    ///
    /// Correct the parameters, then call again.
    IllegalArgument,
    /// `CREATE_ACCOUNT_GROUP_FAIL`.
    CreateAccountGroupFail,
    /// `OUT_GROUP_EXIST`.
    OutGroupExist,
    /// `USER_AGREEMENT_DELETE_USELESS_FAIL`.
    UserAgreementDeleteUselessFail,
    /// `AGREEMENT_NOT_EXIST`: The agreement does not exist.
    ///
    /// Check the agreement number.
    AgreementNotExist,
    /// `ACCOUNT_NO_MULTI_FUND_PERMISSION`: The account has no permission for multiple funds.
    AccountNoMultiFundPermission,
    /// `FUND_IDENTITY_NOT_ALLOWED`: The fund identity is not allowed.
    FundIdentityNotAllowed,
    /// `AGREEMENT_IS_INVALID`: The agreement is not valid.
    ///
    /// Check the agreement.
    AgreementIsInvalid,
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
    /// `USER_AGREEMENT_SIGN_FAIL`.
    UserAgreementSignFail,
    /// `FUND_IDENTITY_PARAM_ERROR`: The fund identity parameter is wrong.
    ///
    /// Check the fund identity parameter.
    FundIdentityParamError,
    /// `JOINT_ACCOUNT_NOT_EXIST`: The joint account does not exist.
    ///
    /// Check the joint account.
    JointAccountNotExist,
    /// `BIZ_SCENE_NOT_ADMIT`: The business scene is not admitted.
    ///
    /// Check the business scene.
    BizSceneNotAdmit,
    /// `COMMON_RPC_ERROR`: A call within the platform failed.
    ///
    /// Query the result before calling again. The same call may succeed later. The outcome is unknown: the call may
    /// have taken effect.
    CommonRpcError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    EnterprisepayGroupAddErrorCode, "SYSTEM_ERROR" SystemError, "ILLEGAL_ARGUMENT"
    IllegalArgument, "CREATE_ACCOUNT_GROUP_FAIL" CreateAccountGroupFail,
    "OUT_GROUP_EXIST" OutGroupExist, "USER_AGREEMENT_DELETE_USELESS_FAIL"
    UserAgreementDeleteUselessFail, "AGREEMENT_NOT_EXIST" AgreementNotExist,
    "ACCOUNT_NO_MULTI_FUND_PERMISSION" AccountNoMultiFundPermission,
    "FUND_IDENTITY_NOT_ALLOWED" FundIdentityNotAllowed, "AGREEMENT_IS_INVALID"
    AgreementIsInvalid, "USER_UNREAL_NAME" UserUnrealName, "CERT_TYPE_ERROR"
    CertTypeError, "NEED_TO_SET_PPW" NeedToSetPpw, "USER_STATUS_ERROR" UserStatusError,
    "USER_AGREEMENT_SIGN_FAIL" UserAgreementSignFail, "FUND_IDENTITY_PARAM_ERROR"
    FundIdentityParamError, "JOINT_ACCOUNT_NOT_EXIST" JointAccountNotExist,
    "BIZ_SCENE_NOT_ADMIT" BizSceneNotAdmit, "COMMON_RPC_ERROR" CommonRpcError
);

impl record::CallRequest for EnterprisepayGroupAdd {}

impl record::Request for EnterprisepayGroupAdd {
    type Response = EnterprisepayGroupAddResponse;
    type ErrorCode = EnterprisepayGroupAddErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.fund.enterprisepay.group.add",
        title: "因公付新增账户下群组",
        file: "spec/fund/enterprisepay.group.add.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/fund/enterprisepay/group/add",
        }),
        idempotency: schema::Idempotency::Never,
        request: &ENTERPRISEPAY_GROUP_ADD,
        response: &ENTERPRISEPAY_GROUP_ADD_RESPONSE,
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
    EnterprisepayGroupAdd, ENTERPRISEPAY_GROUP_ADD, 0 account_id None, 1 agreement_no
    None, 2 biz_scene None, 3 fund_ext_info None, 4 name None, 5 out_biz_no None, 6
    product_code None
);

record::record!(
    EnterprisepayGroupAddResponse, ENTERPRISEPAY_GROUP_ADD_RESPONSE, 0 account_id None, 1
    fund_group_id None, 2 out_group_id None
);

static ENTERPRISEPAY_GROUP_ADD: schema::RecordDef<'static> = schema::RecordDef {
    name: "EnterprisepayGroupAdd",
    file: "spec/fund/enterprisepay.group.add.yaml",
    rows: &[
        schema::Row::Text("account_id"),
        schema::Row::Text("agreement_no"),
        schema::Row::Text("biz_scene"),
        schema::Row::Plain(
            "fund_ext_info",
            schema::Kind::Record(&super::types::FUND_EXT_INFO),
        ),
        schema::Row::Text("name"),
        schema::Row::Text("out_biz_no"),
        schema::Row::Text("product_code"),
    ],
    rules: &[],
    lines: &[11, 12, 16, 17, 18, 19, 24],
};

static ENTERPRISEPAY_GROUP_ADD_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "EnterprisepayGroupAddResponse",
    file: "spec/fund/enterprisepay.group.add.yaml",
    rows: &[
        schema::Row::Text("account_id"),
        schema::Row::Text("fund_group_id"),
        schema::Row::Text("out_group_id"),
    ],
    rules: &[],
    lines: &[],
};
