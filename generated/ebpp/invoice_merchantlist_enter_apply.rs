//! `alipay.ebpp.invoice.merchantlist.enter.apply` · 商户批量入驻申请接口
//!
//! Apply for onboarding of a provider's invoicing merchants.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/ebpp/invoice/merchantlist/enter/apply`.
//! Described in `spec/ebpp/invoice.merchantlist.enter.apply.yaml`.

use crate::{record, schema};

/// A request of `alipay.ebpp.invoice.merchantlist.enter.apply` (商户批量入驻申请接口).
///
/// Apply for onboarding of a provider's invoicing merchants.
///
/// ```
/// use alipay::ebpp::InvoiceMerchantlistEnterApply;
///
/// let request = InvoiceMerchantlistEnterApply::new()
///     .merchant_base(alipay::ebpp::invoice_merchantlist_enter_apply::MerchantBaseEnterOpenModel::new().login_id("13800000000"));
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`sub_merchant_list`](Self::sub_merchant_list) | at most 30 items |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/ebpp/invoice/merchantlist/enter/apply`.
/// Described in `spec/ebpp/invoice.merchantlist.enter.apply.yaml`.
/// Returns [`InvoiceMerchantlistEnterApplyResponse`], or an error with a [`InvoiceMerchantlistEnterApplyErrorCode`].
#[doc(alias = "alipay.ebpp.invoice.merchantlist.enter.apply")]
#[doc(alias = "/v3/alipay/ebpp/invoice/merchantlist/enter/apply")]
#[doc(alias = "商户批量入驻申请接口")]
#[doc(alias = "商户")]
#[must_use]
#[non_exhaustive]
pub struct InvoiceMerchantlistEnterApply {
    /// Brand of the merchant.
    ///
    /// 商户品牌信息.
    pub merchant_base: Option<MerchantBaseEnterOpenModel>,
    /// Product data common to the stores.
    ///
    /// 商户门店入驻产品公共信息.
    pub sub_merchant_common_info: Option<SubMerchantCommonEnterOpenModel>,
    /// Stores to join.
    ///
    /// 商户门店列表信息; at most 30 items.
    pub sub_merchant_list: Vec<SubMerchantEnterOpenModel>,
}

impl InvoiceMerchantlistEnterApply {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`merchant_base`](Self::merchant_base).
    #[inline]
    pub fn merchant_base(mut self, merchant_base: MerchantBaseEnterOpenModel) -> Self {
        self.merchant_base = Some(merchant_base);
        self
    }

    /// Sets [`sub_merchant_common_info`](Self::sub_merchant_common_info).
    #[inline]
    pub fn sub_merchant_common_info(
        mut self,
        sub_merchant_common_info: SubMerchantCommonEnterOpenModel,
    ) -> Self {
        self.sub_merchant_common_info = Some(sub_merchant_common_info);
        self
    }

    /// Sets [`sub_merchant_list`](Self::sub_merchant_list).
    #[inline]
    pub fn sub_merchant_list(
        mut self,
        sub_merchant_list: impl IntoIterator<Item = SubMerchantEnterOpenModel>,
    ) -> Self {
        self.sub_merchant_list = sub_merchant_list.into_iter().collect();
        self
    }
}

/// The response of `alipay.ebpp.invoice.merchantlist.enter.apply` (商户批量入驻申请接口).
#[non_exhaustive]
pub struct InvoiceMerchantlistEnterApplyResponse {
    /// Work order number; not returned in the PID mode of invoicing upon payment.
    ///
    /// 工单流水号. Example: `1234567`.
    pub process_id: Option<String>,
}

/// Brand of an invoicing merchant.
#[must_use]
#[non_exhaustive]
pub struct MerchantBaseEnterOpenModel {
    /// Login account.
    ///
    /// 登陆账号. Example: `13800000000`.
    pub login_id: Option<String>,
    /// Logo file, base64.
    ///
    /// 商户logo文件流信息. Example: `/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAA...`.
    pub logo_info: Option<String>,
    /// Full brand name.
    ///
    /// 商户品牌全称. Example: `蚂蚁金融服务集团`.
    pub m_name: Option<String>,
    /// Short brand name.
    ///
    /// 商户品牌简称. Example: `MYJF`.
    pub m_short_name: Option<String>,
}

impl MerchantBaseEnterOpenModel {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`login_id`](Self::login_id).
    #[inline]
    pub fn login_id(mut self, login_id: impl Into<String>) -> Self {
        self.login_id = Some(login_id.into());
        self
    }

    /// Sets [`logo_info`](Self::logo_info).
    #[inline]
    pub fn logo_info(mut self, logo_info: impl Into<String>) -> Self {
        self.logo_info = Some(logo_info.into());
        self
    }

    /// Sets [`m_name`](Self::m_name).
    #[inline]
    pub fn m_name(mut self, m_name: impl Into<String>) -> Self {
        self.m_name = Some(m_name.into());
        self
    }

    /// Sets [`m_short_name`](Self::m_short_name).
    #[inline]
    pub fn m_short_name(mut self, m_short_name: impl Into<String>) -> Self {
        self.m_short_name = Some(m_short_name.into());
        self
    }
}

/// Product data common to the stores of a merchant.
///
/// | Field | Limits |
/// |---|---|
/// | [`extend_fields`](Self::extend_fields) | required in some cases |
/// | [`product_code`](Self::product_code) | one of its values |
#[must_use]
#[non_exhaustive]
pub struct SubMerchantCommonEnterOpenModel {
    /// JSON extension; required, with the user whitelist, for invoicing upon payment.
    ///
    /// 扩展字段; required in some cases. Example:
    /// `"{\\"M_WHITE_LIST\\":\\"13800000000\\", \\"PAYMENT_OPEN_MERCHANT_DIMENSION\\": \\"PID_MODE\\"}"`.
    pub extend_fields: Option<String>,
    /// Product the store joins.
    ///
    /// 商户门店入驻的产品码. Example: `STANDARD_INVOICE`.
    pub product_code: Option<record::Choice<SubMerchantCommonEnterOpenModelProductCode>>,
    /// Short name of the provider the stores belong to.
    ///
    /// 商户门店所属的服务方简称. Example: `SAD`.
    pub s_short_name: Option<String>,
}

impl SubMerchantCommonEnterOpenModel {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`extend_fields`](Self::extend_fields).
    #[inline]
    pub fn extend_fields(mut self, extend_fields: impl Into<String>) -> Self {
        self.extend_fields = Some(extend_fields.into());
        self
    }

    /// Sets [`product_code`](Self::product_code).
    #[inline]
    pub fn product_code(
        mut self,
        product_code: impl Into<
            record::Choice<SubMerchantCommonEnterOpenModelProductCode>,
        >,
    ) -> Self {
        self.product_code = Some(product_code.into());
        self
    }

    /// Sets [`s_short_name`](Self::s_short_name).
    #[inline]
    pub fn s_short_name(mut self, s_short_name: impl Into<String>) -> Self {
        self.s_short_name = Some(s_short_name.into());
        self
    }
}

/// A store of an invoicing merchant.
///
/// | Field | Limits |
/// |---|---|
/// | [`industry`](Self::industry) | one of its values |
/// | [`pid`](Self::pid) | required in some cases |
#[must_use]
#[non_exhaustive]
pub struct SubMerchantEnterOpenModel {
    /// JSON extension; carries a custom invoicing link for invoicing after paying a fee.
    ///
    /// 扩展字段. Example: `"{\\"MERCHANT_OPEN_URL\\":\\"http://xxx\\"}"`.
    pub extend_fields: Option<String>,
    /// Industry of the merchant.
    ///
    /// 商户行业. Example: `hotel`.
    pub industry: Option<record::Choice<SubMerchantEnterOpenModelIndustry>>,
    /// Invoicing merchant; required for invoicing upon payment unless joining by login account.
    ///
    /// 开票商户pid; required in some cases. Example: `2088000000000001`.
    pub pid: Option<String>,
    /// Tax number of the store.
    ///
    /// 商户门店税号. Example: `91500000747150346A`.
    pub register_no: Option<String>,
    /// Full name of the store.
    ///
    /// 商户门店全称. Example: `杭州蚂蚁金服信息技术有限公司`.
    pub sub_m_name: Option<String>,
    /// Short name of the store.
    ///
    /// 商户门店简称. Example: `MYJF_HZ`.
    pub sub_m_short_name: Option<String>,
}

impl SubMerchantEnterOpenModel {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`extend_fields`](Self::extend_fields).
    #[inline]
    pub fn extend_fields(mut self, extend_fields: impl Into<String>) -> Self {
        self.extend_fields = Some(extend_fields.into());
        self
    }

    /// Sets [`industry`](Self::industry).
    #[inline]
    pub fn industry(
        mut self,
        industry: impl Into<record::Choice<SubMerchantEnterOpenModelIndustry>>,
    ) -> Self {
        self.industry = Some(industry.into());
        self
    }

    /// Sets [`pid`](Self::pid).
    #[inline]
    pub fn pid(mut self, pid: impl Into<String>) -> Self {
        self.pid = Some(pid.into());
        self
    }

    /// Sets [`register_no`](Self::register_no).
    #[inline]
    pub fn register_no(mut self, register_no: impl Into<String>) -> Self {
        self.register_no = Some(register_no.into());
        self
    }

    /// Sets [`sub_m_name`](Self::sub_m_name).
    #[inline]
    pub fn sub_m_name(mut self, sub_m_name: impl Into<String>) -> Self {
        self.sub_m_name = Some(sub_m_name.into());
        self
    }

    /// Sets [`sub_m_short_name`](Self::sub_m_short_name).
    #[inline]
    pub fn sub_m_short_name(mut self, sub_m_short_name: impl Into<String>) -> Self {
        self.sub_m_short_name = Some(sub_m_short_name.into());
        self
    }
}

/// The values of the platform's type `SubMerchantCommonEnterOpenModelProductCode`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum SubMerchantCommonEnterOpenModelProductCode {
    /// `STANDARD_INVOICE`: Invoicing by scanning a code (扫码开票).
    StandardInvoice,
    /// `INVOICE_RETURN`: Enterprise's own system returns invoices.
    InvoiceReturn,
    /// `INVOICE_EXPENSE`: Invoice reimbursement (发票报销).
    InvoiceExpense,
    /// `PAYMENT_OPEN`: Invoice upon payment (支付即开票).
    PaymentOpen,
    /// `PAY_FEE_OPEN`: Invoice after paying a fee (缴费后开票).
    PayFeeOpen,
}

record::enumeration!(
    SubMerchantCommonEnterOpenModelProductCode, "STANDARD_INVOICE" StandardInvoice,
    "INVOICE_RETURN" InvoiceReturn, "INVOICE_EXPENSE" InvoiceExpense, "PAYMENT_OPEN"
    PaymentOpen, "PAY_FEE_OPEN" PayFeeOpen
);

/// The values of the platform's type `SubMerchantEnterOpenModelIndustry`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum SubMerchantEnterOpenModelIndustry {
    /// `subway`: Subway (地铁).
    Subway,
    /// `etc`: Electronic toll collection.
    Etc,
    /// `online_car_hailing`: Ride hailing (网约车).
    OnlineCarHailing,
    /// `catering`: Catering (餐饮).
    Catering,
    /// `hotel`: Hotel (酒店).
    Hotel,
    /// `convenience_store`: Convenience store (便利店).
    ConvenienceStore,
    /// `oil`: Fuel (加油).
    Oil,
    /// `insurance`: Insurance (保险).
    Insurance,
    /// `service_provider`: Telecom operator (运营商).
    ServiceProvider,
    /// `life_payment`: Utility payment (生活缴费).
    LifePayment,
    /// `political`: Government services (政务).
    Political,
    /// `other`: Other (其他).
    Other,
}

record::enumeration!(
    SubMerchantEnterOpenModelIndustry, "subway" Subway, "etc" Etc, "online_car_hailing"
    OnlineCarHailing, "catering" Catering, "hotel" Hotel, "convenience_store"
    ConvenienceStore, "oil" Oil, "insurance" Insurance, "service_provider"
    ServiceProvider, "life_payment" LifePayment, "political" Political, "other" Other
);

/// The error codes of `alipay.ebpp.invoice.merchantlist.enter.apply`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum InvoiceMerchantlistEnterApplyErrorCode {
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `MERCHANT_ENTER_DENY`: The merchant may not be onboarded.
    MerchantEnterDeny,
    /// `MERCHANT_NAME_OCCUPIED`: The merchant's name is taken.
    ///
    /// Use another name.
    MerchantNameOccupied,
    /// `SERVER_NOT_EXIST`: The provider does not exist.
    ///
    /// Check the short name of the provider.
    ServerNotExist,
    /// `SERVER_ABILITY_NOT_SATIF`: The provider lacks the ability for the product.
    ///
    /// Sign up for the product first.
    ServerAbilityNotSatif,
    /// `TAX_NUM_OCCUPIED`: The tax number belongs to another merchant.
    ///
    /// Check the tax number.
    TaxNumOccupied,
    /// `BIZ_ERROR`: A business error occurred.
    ///
    /// Read the message returned with the code.
    BizError,
    /// `MERCHANT_LOGO_UPLOAD_FAIL`: The merchant's logo could not be uploaded.
    ///
    /// Check the logo, then call again.
    MerchantLogoUploadFail,
    /// `MERCHANT_ENTER_PID_MOD_DUPLICATE`: The PID has joined already.
    MerchantEnterPidModDuplicate,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    InvoiceMerchantlistEnterApplyErrorCode, "INVALID_PARAMETER" InvalidParameter,
    "SYSTEM_ERROR" SystemError, "MERCHANT_ENTER_DENY" MerchantEnterDeny,
    "MERCHANT_NAME_OCCUPIED" MerchantNameOccupied, "SERVER_NOT_EXIST" ServerNotExist,
    "SERVER_ABILITY_NOT_SATIF" ServerAbilityNotSatif, "TAX_NUM_OCCUPIED" TaxNumOccupied,
    "BIZ_ERROR" BizError, "MERCHANT_LOGO_UPLOAD_FAIL" MerchantLogoUploadFail,
    "MERCHANT_ENTER_PID_MOD_DUPLICATE" MerchantEnterPidModDuplicate
);

impl record::CallRequest for InvoiceMerchantlistEnterApply {}

impl record::Request for InvoiceMerchantlistEnterApply {
    type Response = InvoiceMerchantlistEnterApplyResponse;
    type ErrorCode = InvoiceMerchantlistEnterApplyErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.ebpp.invoice.merchantlist.enter.apply",
        title: "商户批量入驻申请接口",
        file: "spec/ebpp/invoice.merchantlist.enter.apply.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/ebpp/invoice/merchantlist/enter/apply",
        }),
        idempotency: schema::Idempotency::Never,
        request: &INVOICE_MERCHANTLIST_ENTER_APPLY,
        response: &INVOICE_MERCHANTLIST_ENTER_APPLY_RESPONSE,
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "INVALID_PARAMETER",
            },
        ],
        errors: &[
            schema::ErrorDef {
                code: "MERCHANT_ENTER_DENY",
                summary: "The merchant may not be onboarded.",
                fix: "",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "MERCHANT_NAME_OCCUPIED",
                summary: "The merchant's name is taken.",
                fix: "Use another name.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "SERVER_NOT_EXIST",
                summary: "The provider does not exist.",
                fix: "Check the short name of the provider.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "SERVER_ABILITY_NOT_SATIF",
                summary: "The provider lacks the ability for the product.",
                fix: "Sign up for the product first.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "TAX_NUM_OCCUPIED",
                summary: "The tax number belongs to another merchant.",
                fix: "Check the tax number.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "MERCHANT_LOGO_UPLOAD_FAIL",
                summary: "The merchant's logo could not be uploaded.",
                fix: "Check the logo, then call again.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "MERCHANT_ENTER_PID_MOD_DUPLICATE",
                summary: "The PID has joined already.",
                fix: "",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
        ],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    InvoiceMerchantlistEnterApply, INVOICE_MERCHANTLIST_ENTER_APPLY, 0 merchant_base
    None, 1 sub_merchant_common_info None, 2 sub_merchant_list Vec::new()
);

record::record!(
    InvoiceMerchantlistEnterApplyResponse, INVOICE_MERCHANTLIST_ENTER_APPLY_RESPONSE, 0
    process_id None
);

record::record!(
    MerchantBaseEnterOpenModel, MERCHANT_BASE_ENTER_OPEN_MODEL, 0 login_id None, 1
    logo_info None, 2 m_name None, 3 m_short_name None
);

record::record!(
    SubMerchantCommonEnterOpenModel, SUB_MERCHANT_COMMON_ENTER_OPEN_MODEL, 0
    extend_fields None, 1 product_code None, 2 s_short_name None
);

record::record!(
    SubMerchantEnterOpenModel, SUB_MERCHANT_ENTER_OPEN_MODEL, 0 extend_fields None, 1
    industry None, 2 pid None, 3 register_no None, 4 sub_m_name None, 5 sub_m_short_name
    None
);

static INVOICE_MERCHANTLIST_ENTER_APPLY: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceMerchantlistEnterApply",
    file: "spec/ebpp/invoice.merchantlist.enter.apply.yaml",
    rows: &[
        schema::Row::Plain(
            "merchant_base",
            schema::Kind::Record(&MERCHANT_BASE_ENTER_OPEN_MODEL),
        ),
        schema::Row::Plain(
            "sub_merchant_common_info",
            schema::Kind::Record(&SUB_MERCHANT_COMMON_ENTER_OPEN_MODEL),
        ),
        schema::Row::Limited(
            "sub_merchant_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&SUB_MERCHANT_ENTER_OPEN_MODEL),
                    limits: &[],
                },
            ),
            &[schema::LimitRow::Firm(schema::Limit::MaxItems(30))],
        ),
    ],
    rules: &[],
    lines: &[11, 12, 16, 20],
};

static INVOICE_MERCHANTLIST_ENTER_APPLY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceMerchantlistEnterApplyResponse",
    file: "spec/ebpp/invoice.merchantlist.enter.apply.yaml",
    rows: &[schema::Row::Text("process_id")],
    rules: &[],
    lines: &[],
};

static MERCHANT_BASE_ENTER_OPEN_MODEL: schema::RecordDef<'static> = schema::RecordDef {
    name: "MerchantBaseEnterOpenModel",
    file: "spec/ebpp/invoice.merchantlist.enter.apply.yaml",
    rows: &[
        schema::Row::Text("login_id"),
        schema::Row::Text("logo_info"),
        schema::Row::Text("m_name"),
        schema::Row::Text("m_short_name"),
    ],
    rules: &[],
    lines: &[33, 34, 39, 40],
};

static SUB_MERCHANT_COMMON_ENTER_OPEN_MODEL: schema::RecordDef<'static> = schema::RecordDef {
    name: "SubMerchantCommonEnterOpenModel",
    file: "spec/ebpp/invoice.merchantlist.enter.apply.yaml",
    rows: &[
        schema::Row::Text("extend_fields"),
        schema::Row::Limited(
            "product_code",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(
                    schema::Limit::Values(
                        &[
                            "STANDARD_INVOICE",
                            "INVOICE_RETURN",
                            "INVOICE_EXPENSE",
                            "PAYMENT_OPEN",
                            "PAY_FEE_OPEN",
                        ],
                    ),
                ),
            ],
        ),
        schema::Row::Text("s_short_name"),
    ],
    rules: &[],
    lines: &[45, 51, 54, 62],
};

static SUB_MERCHANT_ENTER_OPEN_MODEL: schema::RecordDef<'static> = schema::RecordDef {
    name: "SubMerchantEnterOpenModel",
    file: "spec/ebpp/invoice.merchantlist.enter.apply.yaml",
    rows: &[
        schema::Row::Text("extend_fields"),
        schema::Row::Limited(
            "industry",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(
                    schema::Limit::Values(
                        &[
                            "subway",
                            "etc",
                            "online_car_hailing",
                            "catering",
                            "hotel",
                            "convenience_store",
                            "oil",
                            "insurance",
                            "service_provider",
                            "life_payment",
                            "political",
                            "other",
                        ],
                    ),
                ),
            ],
        ),
        schema::Row::Text("pid"),
        schema::Row::Text("register_no"),
        schema::Row::Text("sub_m_name"),
        schema::Row::Text("sub_m_short_name"),
    ],
    rules: &[],
    lines: &[71, 76, 79, 94, 100, 101, 102],
};
