//! `alipay.boss.fnc.userinvoiceinfo.create` · 新增客户开票资料
//!
//! Add a customer's invoicing profile, needed before `alipay.boss.fnc.invoice.create`.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/boss/fnc/userinvoiceinfo/create`. Described
//! in `spec/boss/fnc.userinvoiceinfo.create.yaml`.

use crate::{record, schema};

/// A request of `alipay.boss.fnc.userinvoiceinfo.create` (新增客户开票资料).
///
/// Add a customer's invoicing profile, needed before `alipay.boss.fnc.invoice.create`.
///
/// ```
/// use alipay::boss::FncUserinvoiceinfoCreate;
///
/// let request = FncUserinvoiceinfoCreate::new()
///     .accept_electronic(false);
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`address`](Self::address) | required in some cases |
/// | [`bank_account`](Self::bank_account) | required in some cases |
/// | [`bank_name`](Self::bank_name) | required in some cases |
/// | [`operator_type`](Self::operator_type) | one of its values |
/// | [`tax_no`](Self::tax_no) | required in some cases |
/// | [`tax_payer_quali_valid`](Self::tax_payer_quali_valid) | required in some cases |
/// | [`tax_payer_qualification`](Self::tax_payer_qualification) | one of its values |
/// | [`telephone`](Self::telephone) | required in some cases |
/// | [`user_mail_info_order_list`](Self::user_mail_info_order_list) | required in some cases |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/boss/fnc/userinvoiceinfo/create`. Described
/// in `spec/boss/fnc.userinvoiceinfo.create.yaml`.
/// Returns [`FncUserinvoiceinfoCreateResponse`], or an error with a [`FncUserinvoiceinfoCreateErrorCode`].
#[doc(alias = "alipay.boss.fnc.userinvoiceinfo.create")]
#[doc(alias = "/v3/alipay/boss/fnc/userinvoiceinfo/create")]
#[doc(alias = "新增客户开票资料")]
#[doc(alias = "开票")]
#[must_use]
#[non_exhaustive]
pub struct FncUserinvoiceinfoCreate {
    /// Whether electronic invoices are accepted.
    ///
    /// 是否接受电子票. Example: `false`.
    pub accept_electronic: Option<bool>,
    /// Registered address on the business license; general taxpayers must give it.
    ///
    /// 公司注册地址; required in some cases. Example: `武汉市武昌区中北路7号`.
    pub address: Option<String>,
    /// True stores by MID found from the PID; false by PID, required outside the main site.
    ///
    /// 开票资料pid寻址方式. Example: `false`.
    pub addressing: Option<bool>,
    /// Whether invoices are applied for automatically.
    ///
    /// 是否自动申请开票. Example: `false`.
    pub auto: Option<bool>,
    /// Bank account of the company; general taxpayers must give it.
    ///
    /// 银行账户; required in some cases. Example: `3602201309100137669`.
    pub bank_account: Option<String>,
    /// Bank branch holding the account; general taxpayers must give it.
    ///
    /// 开户行; required in some cases. Example: `中国工商银行广州市第二支行`.
    pub bank_name: Option<String>,
    /// OSS address of the business license.
    ///
    /// 营业执照地址. Example: `gfcenter/inv/userinvoicefile/aruserprofilepic_2088000000000001_15133031297372951.jpg`.
    pub business_licence_url: Option<String>,
    /// Whether invoicing is suspended; added profiles are active, suspension needs the settlement platform.
    ///
    /// 是否暂停开票. Example: `false`.
    pub hold: Option<bool>,
    /// PID of the merchant.
    ///
    /// 商户的pid. Example: `2088000000000001`.
    pub ip_role_id: Option<String>,
    /// OSS address of the account-opening permit.
    ///
    /// 银行开户许可证附件. Example:
    /// `gfcenter/inv/userinvoicefile/aruserprofilepic_2088000000000001_15133031297372951.jpg`.
    pub open_account_permit_url: Option<String>,
    /// Current operator.
    ///
    /// Example: `某某`.
    pub operator: Option<String>,
    /// Kind of operator.
    ///
    /// Example: `02`.
    pub operator_type: Option<record::Choice<FncUserinvoiceinfoCreateOperatorType>>,
    /// OSS address of other qualification proofs.
    ///
    /// Example: `gfcenter/inv/userinvoicefile/aruserprofilepic_2088000000000001_15133031297372951.jpg`.
    pub other_qualification_url: Option<String>,
    /// Must be false: outside callers may add merchant profiles only.
    ///
    /// Example: `false`.
    pub ou: Option<bool>,
    /// Taxpayer number; general taxpayers and small-scale merchants must give it, individuals need not.
    ///
    /// 纳税人识别号; required in some cases. Example: `310113000782689`.
    pub tax_no: Option<String>,
    /// Timestamp since when the taxpayer qualification holds; general taxpayers must give it.
    ///
    /// 纳税人资格开始时间; required in some cases. Example: `1533039333744`.
    pub tax_payer_quali_valid: Option<String>,
    /// Kind of taxpayer.
    ///
    /// 纳税人资格种类. Example: `01`.
    pub tax_payer_qualification: Option<
        record::Choice<FncUserinvoiceinfoCreateTaxPayerQualification>,
    >,
    /// OSS address of the general taxpayer certificate.
    ///
    /// 一般纳税人资格证书地址. Example:
    /// `gfcenter/inv/userinvoicefile/aruserprofilepic_2088000000000001_15133031297372951.jpg`.
    pub tax_qualification_url: Option<String>,
    /// OSS address of the tax registration certificate.
    ///
    /// 税务登记证地址. Example:
    /// `gfcenter/inv/userinvoicefile/aruserprofilepic_2088000000000001_15133031297372951.jpg`.
    pub tax_reg_cert_url: Option<String>,
    /// Registered phone, mobile or landline; general taxpayers must give it.
    ///
    /// 公司注册电话; required in some cases. Example: `010-00000000`.
    pub telephone: Option<String>,
    /// Invoice title, as printed.
    ///
    /// 发票抬头. Example: `上海大众汽车有限公司`.
    pub title: Option<String>,
    /// Recipients, with the profile's `ip_role_id`; needed for invoices that are not electronic.
    ///
    /// 收件人列表; required in some cases.
    pub user_mail_info_order_list: Vec<super::types::UserMailInfoOrder>,
}

impl FncUserinvoiceinfoCreate {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`accept_electronic`](Self::accept_electronic).
    #[inline]
    pub fn accept_electronic(mut self, accept_electronic: bool) -> Self {
        self.accept_electronic = Some(accept_electronic);
        self
    }

    /// Sets [`address`](Self::address).
    #[inline]
    pub fn address(mut self, address: impl Into<String>) -> Self {
        self.address = Some(address.into());
        self
    }

    /// Sets [`addressing`](Self::addressing).
    #[inline]
    pub fn addressing(mut self, addressing: bool) -> Self {
        self.addressing = Some(addressing);
        self
    }

    /// Sets [`auto`](Self::auto).
    #[inline]
    pub fn auto(mut self, auto: bool) -> Self {
        self.auto = Some(auto);
        self
    }

    /// Sets [`bank_account`](Self::bank_account).
    #[inline]
    pub fn bank_account(mut self, bank_account: impl Into<String>) -> Self {
        self.bank_account = Some(bank_account.into());
        self
    }

    /// Sets [`bank_name`](Self::bank_name).
    #[inline]
    pub fn bank_name(mut self, bank_name: impl Into<String>) -> Self {
        self.bank_name = Some(bank_name.into());
        self
    }

    /// Sets [`business_licence_url`](Self::business_licence_url).
    #[inline]
    pub fn business_licence_url(
        mut self,
        business_licence_url: impl Into<String>,
    ) -> Self {
        self.business_licence_url = Some(business_licence_url.into());
        self
    }

    /// Sets [`hold`](Self::hold).
    #[inline]
    pub fn hold(mut self, hold: bool) -> Self {
        self.hold = Some(hold);
        self
    }

    /// Sets [`ip_role_id`](Self::ip_role_id).
    #[inline]
    pub fn ip_role_id(mut self, ip_role_id: impl Into<String>) -> Self {
        self.ip_role_id = Some(ip_role_id.into());
        self
    }

    /// Sets [`open_account_permit_url`](Self::open_account_permit_url).
    #[inline]
    pub fn open_account_permit_url(
        mut self,
        open_account_permit_url: impl Into<String>,
    ) -> Self {
        self.open_account_permit_url = Some(open_account_permit_url.into());
        self
    }

    /// Sets [`operator`](Self::operator).
    #[inline]
    pub fn operator(mut self, operator: impl Into<String>) -> Self {
        self.operator = Some(operator.into());
        self
    }

    /// Sets [`operator_type`](Self::operator_type).
    #[inline]
    pub fn operator_type(
        mut self,
        operator_type: impl Into<record::Choice<FncUserinvoiceinfoCreateOperatorType>>,
    ) -> Self {
        self.operator_type = Some(operator_type.into());
        self
    }

    /// Sets [`other_qualification_url`](Self::other_qualification_url).
    #[inline]
    pub fn other_qualification_url(
        mut self,
        other_qualification_url: impl Into<String>,
    ) -> Self {
        self.other_qualification_url = Some(other_qualification_url.into());
        self
    }

    /// Sets [`ou`](Self::ou).
    #[inline]
    pub fn ou(mut self, ou: bool) -> Self {
        self.ou = Some(ou);
        self
    }

    /// Sets [`tax_no`](Self::tax_no).
    #[inline]
    pub fn tax_no(mut self, tax_no: impl Into<String>) -> Self {
        self.tax_no = Some(tax_no.into());
        self
    }

    /// Sets [`tax_payer_quali_valid`](Self::tax_payer_quali_valid).
    #[inline]
    pub fn tax_payer_quali_valid(
        mut self,
        tax_payer_quali_valid: impl Into<String>,
    ) -> Self {
        self.tax_payer_quali_valid = Some(tax_payer_quali_valid.into());
        self
    }

    /// Sets [`tax_payer_qualification`](Self::tax_payer_qualification).
    #[inline]
    pub fn tax_payer_qualification(
        mut self,
        tax_payer_qualification: impl Into<
            record::Choice<FncUserinvoiceinfoCreateTaxPayerQualification>,
        >,
    ) -> Self {
        self.tax_payer_qualification = Some(tax_payer_qualification.into());
        self
    }

    /// Sets [`tax_qualification_url`](Self::tax_qualification_url).
    #[inline]
    pub fn tax_qualification_url(
        mut self,
        tax_qualification_url: impl Into<String>,
    ) -> Self {
        self.tax_qualification_url = Some(tax_qualification_url.into());
        self
    }

    /// Sets [`tax_reg_cert_url`](Self::tax_reg_cert_url).
    #[inline]
    pub fn tax_reg_cert_url(mut self, tax_reg_cert_url: impl Into<String>) -> Self {
        self.tax_reg_cert_url = Some(tax_reg_cert_url.into());
        self
    }

    /// Sets [`telephone`](Self::telephone).
    #[inline]
    pub fn telephone(mut self, telephone: impl Into<String>) -> Self {
        self.telephone = Some(telephone.into());
        self
    }

    /// Sets [`title`](Self::title).
    #[inline]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Sets [`user_mail_info_order_list`](Self::user_mail_info_order_list).
    #[inline]
    pub fn user_mail_info_order_list(
        mut self,
        user_mail_info_order_list: impl IntoIterator<
            Item = super::types::UserMailInfoOrder,
        >,
    ) -> Self {
        self.user_mail_info_order_list = user_mail_info_order_list.into_iter().collect();
        self
    }
}

/// The response of `alipay.boss.fnc.userinvoiceinfo.create` (新增客户开票资料).
#[non_exhaustive]
pub struct FncUserinvoiceinfoCreateResponse {
    /// Unique id of the invoicing profile.
    ///
    /// 开票资料id. Example: `2018060810122000544800670000008977`.
    pub result_set: Option<String>,
}

/// The values of the platform's type `FncUserinvoiceinfoCreateOperatorType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum FncUserinvoiceinfoCreateOperatorType {
    /// `01`: Merchant (商户).
    V01,
    /// `02`: Administrator.
    V02,
}

record::enumeration!(FncUserinvoiceinfoCreateOperatorType, "01" V01, "02" V02);

/// The values of the platform's type `FncUserinvoiceinfoCreateTaxPayerQualification`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum FncUserinvoiceinfoCreateTaxPayerQualification {
    /// `01`: General taxpayer (一般纳税人).
    V01,
    /// `02`: Small-scale taxpayer (小规模纳税人).
    V02,
    /// `03`: International merchant (国际商户).
    V03,
}

record::enumeration!(
    FncUserinvoiceinfoCreateTaxPayerQualification, "01" V01, "02" V02, "03" V03
);

/// The error codes of `alipay.boss.fnc.userinvoiceinfo.create`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum FncUserinvoiceinfoCreateErrorCode {
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `BIZ_ERROR`: A business error occurred.
    ///
    /// Read the message returned with the code.
    BizError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    FncUserinvoiceinfoCreateErrorCode, "SYSTEM_ERROR" SystemError, "INVALID_PARAMETER"
    InvalidParameter, "BIZ_ERROR" BizError
);

impl record::CallRequest for FncUserinvoiceinfoCreate {}

impl record::Request for FncUserinvoiceinfoCreate {
    type Response = FncUserinvoiceinfoCreateResponse;
    type ErrorCode = FncUserinvoiceinfoCreateErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.boss.fnc.userinvoiceinfo.create",
        title: "新增客户开票资料",
        file: "spec/boss/fnc.userinvoiceinfo.create.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/boss/fnc/userinvoiceinfo/create",
        }),
        idempotency: schema::Idempotency::Never,
        request: &FNC_USERINVOICEINFO_CREATE,
        response: &FNC_USERINVOICEINFO_CREATE_RESPONSE,
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
    FncUserinvoiceinfoCreate, FNC_USERINVOICEINFO_CREATE, 0 accept_electronic None, 1
    address None, 2 addressing None, 3 auto None, 4 bank_account None, 5 bank_name None,
    6 business_licence_url None, 7 hold None, 8 ip_role_id None, 9
    open_account_permit_url None, 10 operator None, 11 operator_type None, 12
    other_qualification_url None, 13 ou None, 14 tax_no None, 15 tax_payer_quali_valid
    None, 16 tax_payer_qualification None, 17 tax_qualification_url None, 18
    tax_reg_cert_url None, 19 telephone None, 20 title None, 21 user_mail_info_order_list
    Vec::new()
);

record::record!(
    FncUserinvoiceinfoCreateResponse, FNC_USERINVOICEINFO_CREATE_RESPONSE, 0 result_set
    None
);

static FNC_USERINVOICEINFO_CREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "FncUserinvoiceinfoCreate",
    file: "spec/boss/fnc.userinvoiceinfo.create.yaml",
    rows: &[
        schema::Row::Plain("accept_electronic", schema::Kind::Boolean),
        schema::Row::Text("address"),
        schema::Row::Plain("addressing", schema::Kind::Boolean),
        schema::Row::Plain("auto", schema::Kind::Boolean),
        schema::Row::Text("bank_account"),
        schema::Row::Text("bank_name"),
        schema::Row::Text("business_licence_url"),
        schema::Row::Plain("hold", schema::Kind::Boolean),
        schema::Row::Text("ip_role_id"),
        schema::Row::Text("open_account_permit_url"),
        schema::Row::Text("operator"),
        schema::Row::Limited(
            "operator_type",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Values(&["01", "02"]))],
        ),
        schema::Row::Text("other_qualification_url"),
        schema::Row::Plain("ou", schema::Kind::Boolean),
        schema::Row::Text("tax_no"),
        schema::Row::Text("tax_payer_quali_valid"),
        schema::Row::Limited(
            "tax_payer_qualification",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Values(&["01", "02", "03"]))],
        ),
        schema::Row::Text("tax_qualification_url"),
        schema::Row::Text("tax_reg_cert_url"),
        schema::Row::Text("telephone"),
        schema::Row::Text("title"),
        schema::Row::Plain(
            "user_mail_info_order_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::USER_MAIL_INFO_ORDER),
                    limits: &[],
                },
            ),
        ),
    ],
    rules: &[],
    lines: &[
        11, 16, 22, 27, 28, 34, 40, 45, 50, 51, 56, 57, 59, 64, 68, 69, 75, 81, 84, 90,
        95, 100, 106, 107,
    ],
};

static FNC_USERINVOICEINFO_CREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "FncUserinvoiceinfoCreateResponse",
    file: "spec/boss/fnc.userinvoiceinfo.create.yaml",
    rows: &[schema::Row::Text("result_set")],
    rules: &[],
    lines: &[],
};
