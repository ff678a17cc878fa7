//! `alipay.marketing.activity.voucherpackage.consult` · 券包购买咨询
//!
//! Ask whether the user can buy given voucher packages.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/marketing/activity/voucherpackage/consult`.
//! Described in `spec/marketing/activity.voucherpackage.consult.yaml`.

use crate::{record, schema};

/// A request of `alipay.marketing.activity.voucherpackage.consult` (券包购买咨询).
///
/// Ask whether the user can buy given voucher packages.
///
/// ```
/// use alipay::marketing::ActivityVoucherpackageConsult;
///
/// let request = ActivityVoucherpackageConsult::new()
///     .voucher_package_id_list(["IP20220628016671405804297103167741"]);
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/marketing/activity/voucherpackage/consult`.
/// Described in `spec/marketing/activity.voucherpackage.consult.yaml`.
/// Returns [`ActivityVoucherpackageConsultResponse`], or an error with a [`ActivityVoucherpackageConsultErrorCode`].
#[doc(alias = "alipay.marketing.activity.voucherpackage.consult")]
#[doc(alias = "/v3/alipay/marketing/activity/voucherpackage/consult")]
#[doc(alias = "券包购买咨询")]
#[must_use]
#[non_exhaustive]
pub struct ActivityVoucherpackageConsult {
    /// Ids of the packages.
    ///
    /// 券包id列表. Example: `IP20220628016671405804297103167741`.
    pub voucher_package_id_list: Vec<String>,
}

impl ActivityVoucherpackageConsult {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`voucher_package_id_list`](Self::voucher_package_id_list).
    #[inline]
    pub fn voucher_package_id_list(
        mut self,
        voucher_package_id_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.voucher_package_id_list = voucher_package_id_list
            .into_iter()
            .map(Into::into)
            .collect();
        self
    }
}

/// The response of `alipay.marketing.activity.voucherpackage.consult` (券包购买咨询).
#[non_exhaustive]
pub struct ActivityVoucherpackageConsultResponse {
    /// Result for each package.
    ///
    /// 券包购买咨询结果.
    pub voucher_package_consult_result: Vec<VoucherPackageConsultResult>,
}

/// Whether a voucher package can be bought.
#[non_exhaustive]
pub struct VoucherPackageConsultResult {
    /// Whether the package can be bought, or why not.
    ///
    /// 券包购买咨询结果code. Example: `SUCCESS`.
    pub consult_result_code: Option<
        record::Choice<VoucherPackageConsultResultConsultResultCode>,
    >,
    /// Id of the package.
    ///
    /// 券包id. Example: `IP20220628016671405804297103167741`.
    pub voucher_package_id: Option<String>,
}

/// The values of the platform's type `VoucherPackageConsultResultConsultResultCode`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum VoucherPackageConsultResultConsultResultCode {
    /// `SUCCESS`: Can be obtained (可以领取).
    Success,
    /// `PRODUCT_NOT_ENABLE`: Product not available (产品不可用).
    ProductNotEnable,
    /// `NOT_IN_SELL_TIME`: Outside the sale period (不在销售时间内).
    NotInSellTime,
    /// `PRODUCT_SOLD_OUT`: Sold out (产品售罄).
    ProductSoldOut,
    /// `USER_PURCHASE_LIMIT`: User reached the purchase limit (用户购买上限).
    UserPurchaseLimit,
    /// `OTHER`: Cannot be bought, reason unknown (不可购买).
    Other,
}

record::enumeration!(
    VoucherPackageConsultResultConsultResultCode, "SUCCESS" Success, "PRODUCT_NOT_ENABLE"
    ProductNotEnable, "NOT_IN_SELL_TIME" NotInSellTime, "PRODUCT_SOLD_OUT"
    ProductSoldOut, "USER_PURCHASE_LIMIT" UserPurchaseLimit, "OTHER" Other
);

/// The error codes of `alipay.marketing.activity.voucherpackage.consult`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum ActivityVoucherpackageConsultErrorCode {
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    ActivityVoucherpackageConsultErrorCode, "INVALID_PARAMETER" InvalidParameter,
    "SYSTEM_ERROR" SystemError
);

impl record::CallRequest for ActivityVoucherpackageConsult {}

impl record::Request for ActivityVoucherpackageConsult {
    type Response = ActivityVoucherpackageConsultResponse;
    type ErrorCode = ActivityVoucherpackageConsultErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.marketing.activity.voucherpackage.consult",
        title: "券包购买咨询",
        file: "spec/marketing/activity.voucherpackage.consult.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/marketing/activity/voucherpackage/consult",
        }),
        idempotency: schema::Idempotency::Never,
        request: &ACTIVITY_VOUCHERPACKAGE_CONSULT,
        response: &ACTIVITY_VOUCHERPACKAGE_CONSULT_RESPONSE,
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
    ActivityVoucherpackageConsult, ACTIVITY_VOUCHERPACKAGE_CONSULT, 0
    voucher_package_id_list Vec::new()
);

record::record!(
    ActivityVoucherpackageConsultResponse, ACTIVITY_VOUCHERPACKAGE_CONSULT_RESPONSE, 0
    voucher_package_consult_result Vec::new()
);

record::record!(
    VoucherPackageConsultResult, VOUCHER_PACKAGE_CONSULT_RESULT, 0 consult_result_code
    None, 1 voucher_package_id None
);

static ACTIVITY_VOUCHERPACKAGE_CONSULT: schema::RecordDef<'static> = schema::RecordDef {
    name: "ActivityVoucherpackageConsult",
    file: "spec/marketing/activity.voucherpackage.consult.yaml",
    rows: &[
        schema::Row::Plain(
            "voucher_package_id_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
    ],
    rules: &[],
    lines: &[11],
};

static ACTIVITY_VOUCHERPACKAGE_CONSULT_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ActivityVoucherpackageConsultResponse",
    file: "spec/marketing/activity.voucherpackage.consult.yaml",
    rows: &[
        schema::Row::Plain(
            "voucher_package_consult_result",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&VOUCHER_PACKAGE_CONSULT_RESULT),
                    limits: &[],
                },
            ),
        ),
    ],
    rules: &[],
    lines: &[],
};

static VOUCHER_PACKAGE_CONSULT_RESULT: schema::RecordDef<'static> = schema::RecordDef {
    name: "VoucherPackageConsultResult",
    file: "spec/marketing/activity.voucherpackage.consult.yaml",
    rows: &[
        schema::Row::Text("consult_result_code"),
        schema::Row::Text("voucher_package_id"),
    ],
    rules: &[],
    lines: &[],
};
