//! `alipay.commerce.ec.consume.detail.query` · 企业码账单详情查询
//!
//! Query an enterprise code bill in detail.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/commerce/ec/consume/detail/query`. Described
//! in `spec/commerce/ec.consume.detail.query.yaml`.

use crate::{record, schema};

/// A request of `alipay.commerce.ec.consume.detail.query` (企业码账单详情查询).
///
/// Query an enterprise code bill in detail.
///
/// ```
/// use alipay::commerce::EcConsumeDetailQuery;
///
/// let request = EcConsumeDetailQuery::new()
///     .enterprise_id("2088000000000001");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/commerce/ec/consume/detail/query`. Described
/// in `spec/commerce/ec.consume.detail.query.yaml`.
/// Returns [`EcConsumeDetailQueryResponse`], or an error with a [`EcConsumeDetailQueryErrorCode`].
#[doc(alias = "alipay.commerce.ec.consume.detail.query")]
#[doc(alias = "/v3/alipay/commerce/ec/consume/detail/query")]
#[doc(alias = "企业码账单详情查询")]
#[doc(alias = "账单")]
#[doc(alias = "企业")]
#[must_use]
#[non_exhaustive]
pub struct EcConsumeDetailQuery {
    /// Joint account id; being deprecated, use `enterprise_id`.
    ///
    /// 共同账户ID. Example: `2088000000000001`.
    #[deprecated(note = "Use `enterprise_id`.")]
    pub account_id: Option<String>,
    /// Signed authorization agreement; being deprecated, use `enterprise_id`.
    ///
    /// 授权签约协议号. Example: `20205820659822371223`.
    #[deprecated(note = "Use `enterprise_id`.")]
    pub agreement_no: Option<String>,
    /// Enterprise id.
    ///
    /// 企业ID. Example: `2088000000000001`.
    pub enterprise_id: Option<String>,
    /// Alipay bill number.
    ///
    /// 支付宝账单号. Example: `2020123100152601930000003650`.
    pub pay_no: Option<String>,
    /// Extra data to return, such as `Refund`.
    ///
    /// 查询选项. Example: `Refund`.
    pub query_options: Vec<String>,
    /// Ant store id; only together with the enterprise id and trade number.
    ///
    /// 蚂蚁门店ID; on the gateway only.
    pub ant_shop_id: Option<String>,
}

#[allow(deprecated)]
impl EcConsumeDetailQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`account_id`](Self::account_id).
    #[deprecated(note = "Use `enterprise_id`.")]
    #[inline]
    pub fn account_id(mut self, account_id: impl Into<String>) -> Self {
        self.account_id = Some(account_id.into());
        self
    }

    /// Sets [`agreement_no`](Self::agreement_no).
    #[deprecated(note = "Use `enterprise_id`.")]
    #[inline]
    pub fn agreement_no(mut self, agreement_no: impl Into<String>) -> Self {
        self.agreement_no = Some(agreement_no.into());
        self
    }

    /// Sets [`enterprise_id`](Self::enterprise_id).
    #[inline]
    pub fn enterprise_id(mut self, enterprise_id: impl Into<String>) -> Self {
        self.enterprise_id = Some(enterprise_id.into());
        self
    }

    /// Sets [`pay_no`](Self::pay_no).
    #[inline]
    pub fn pay_no(mut self, pay_no: impl Into<String>) -> Self {
        self.pay_no = Some(pay_no.into());
        self
    }

    /// Sets [`query_options`](Self::query_options).
    #[inline]
    pub fn query_options(
        mut self,
        query_options: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.query_options = query_options.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`ant_shop_id`](Self::ant_shop_id).
    #[inline]
    pub fn ant_shop_id(mut self, ant_shop_id: impl Into<String>) -> Self {
        self.ant_shop_id = Some(ant_shop_id.into());
        self
    }
}

/// The response of `alipay.commerce.ec.consume.detail.query` (企业码账单详情查询).
#[non_exhaustive]
pub struct EcConsumeDetailQueryResponse {
    /// The bill.
    ///
    /// 账单信息.
    pub consume_info: Option<EcConsumeInfo>,
    /// Details of the related order.
    ///
    /// 关联订单详情.
    pub related_order_info: Option<EcOrderInfo>,
    /// Related bills.
    ///
    /// 关联账单列表.
    pub related_refund_list: Vec<EcConsumeInfo>,
    /// Related documents.
    ///
    /// 关联凭证详情列表.
    pub related_voucher_list: Vec<EcVoucherInfo>,
}

/// A bill of an enterprise code account.
#[non_exhaustive]
pub struct EcConsumeInfo {
    /// Joint account id.
    ///
    /// 共同账户ID.
    pub account_id: Option<String>,
    /// Alipay account that pays under the agreement.
    ///
    /// 协议出资支付宝账号.
    pub agreement_peer_payer_id: Option<String>,
    /// Discount of the employee, in yuan.
    ///
    /// 员工优惠金额; an amount of money as a decimal number.
    pub benefit_amount: Option<record::Amount>,
    /// External serial number of the trade.
    ///
    /// 外部交易流水号.
    pub biz_out_no: Option<String>,
    /// Name of the bill category, such as catering.
    ///
    /// 账单分类名称.
    pub category_name: Option<String>,
    /// Bill amount in yuan, without marketing assets.
    ///
    /// 账单金额; an amount of money as a decimal number.
    pub consume_amount: Option<record::Amount>,
    /// Whether the bill is a business payment or receipt.
    ///
    /// 账单业务类型.
    pub consume_biz_type: Option<record::Choice<EcConsumeInfoConsumeBizType>>,
    /// Employee's bookkeeping category.
    ///
    /// 员工消费记账分类.
    pub consume_category: Option<record::Choice<EcConsumeInfoConsumeCategory>>,
    /// Original order price in yuan, with marketing assets.
    ///
    /// 订单原价; an amount of money as a decimal number.
    pub consume_fee_with_discount: Option<record::Amount>,
    /// Employee's bookkeeping note.
    ///
    /// 员工消费记账备注.
    pub consume_memo: Option<String>,
    /// Note on the goods given by the merchant, shown in the bill.
    pub consume_title: Option<String>,
    /// Kind of bill.
    ///
    /// 账单类型.
    pub consume_type: Option<record::Choice<EcConsumeInfoConsumeType>>,
    /// Employee's account id.
    ///
    /// 员工账号ID.
    pub employee_id: Option<String>,
    /// Enterprise id.
    ///
    /// 企业ID.
    pub enterprise_id: Option<String>,
    /// Id of the expense rule used.
    pub expense_rule_group_id: Option<String>,
    /// Expense scene.
    ///
    /// 费用场景.
    pub expense_scene_code: Option<String>,
    /// Expense type.
    ///
    /// 费用类型.
    pub expense_type: Option<String>,
    /// Subcategory of the expense type.
    ///
    /// 费用类型子类目.
    pub expense_type_sub_category: Option<String>,
    /// Extended bill data, a JSON map of several kinds of information.
    ///
    /// 账单扩展信息.
    pub ext_infos: Option<String>,
    /// Who funds the bill.
    ///
    /// 出资模式.
    pub fund_biz_type: Option<record::Choice<EcConsumeInfoFundBizType>>,
    /// When the bill was created.
    ///
    /// 账单创建时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`.
    pub gmt_biz_create: Option<record::DateTime>,
    /// When the bill was paid.
    ///
    /// 账单支付时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`.
    pub gmt_receive_pay: Option<record::DateTime>,
    /// Mode of invoicing.
    ///
    /// 开票模式; other values may be added.
    pub invoice_open_mode: Option<record::Choice<EcConsumeInfoInvoiceOpenMode>>,
    /// Merchant id.
    ///
    /// 商户ID.
    pub merchant_id: Option<String>,
    /// Merchant name.
    ///
    /// 商户名称.
    pub merchant_name: Option<String>,
    /// Alipay open id of the employee.
    pub open_id: Option<String>,
    /// Full name of the payee; masked for individuals.
    ///
    /// 收款方全称.
    pub opposite_full_name: Option<String>,
    /// Whether the order is completed.
    ///
    /// 订单完结标识.
    pub order_complete_label: Option<record::Choice<EcConsumeInfoOrderCompleteLabel>>,
    /// When the order was completed, such as `2022-01-01 01:01:02`.
    pub order_complete_time: Option<String>,
    /// Serial number of the trade.
    ///
    /// 交易流水号.
    pub pay_no: Option<String>,
    /// Card number of the payer.
    ///
    /// 付款方卡号.
    pub payer_card_no: Option<String>,
    /// Login of the payer.
    ///
    /// 付款方登录账号.
    pub payer_logon_id: Option<String>,
    /// Name of the payer.
    ///
    /// 付款方名称.
    pub payer_name: Option<String>,
    /// Amount the enterprise paid, in yuan.
    ///
    /// 企业代付金额; an amount of money as a decimal number.
    pub peer_pay_amount: Option<record::Amount>,
    /// Name of the party that really pays.
    ///
    /// 实际出资人名称.
    pub peer_payer_card_name: Option<String>,
    /// Alipay account that really pays.
    ///
    /// 实际出资支付宝账号.
    pub peer_payer_card_no: Option<String>,
    /// Refund of the enterprise's part, in yuan; 0 on refund bills.
    ///
    /// An amount of money as a decimal number.
    pub peer_refund_amount: Option<record::Amount>,
    /// Refund state of a business payment; stays initial on refund bills.
    ///
    /// Defaults to `INIT`.
    pub peer_refund_status: Option<record::Choice<EcConsumeInfoPeerRefundStatus>>,
    /// Amount refunded of a purchase, in yuan; 0 on refund bills.
    ///
    /// 消费账单退款金额; an amount of money as a decimal number.
    pub refund_amount: Option<record::Amount>,
    /// Refund state of a purchase; stays initial on refund bills.
    pub refund_status: Option<record::Choice<EcConsumeInfoRefundStatus>>,
    /// Serial number of the refunded purchase; on refund bills only.
    pub related_pay_no: Option<String>,
    /// Scene of the bill.
    ///
    /// 账单场景.
    pub scene_code: Option<record::Choice<EcConsumeInfoSceneCode>>,
    /// Seller id.
    ///
    /// 卖家ID.
    pub seller_id: Option<String>,
    /// Store id.
    ///
    /// 门店ID.
    pub shop_id: Option<String>,
    /// External store id.
    ///
    /// 外部门店ID.
    pub store_id: Option<String>,
    /// Id of the summary batch.
    ///
    /// 汇总批次ID.
    pub summary_apply_id: Option<String>,
    /// Alipay user id of the employee.
    ///
    /// 员工支付宝UID.
    pub user_id: Option<String>,
}

/// An order related to a bill.
#[non_exhaustive]
pub struct EcOrderInfo {
    /// Details of the parent order.
    ///
    /// 父订单详情.
    pub order_info: Option<super::super::types::EcOrderItem>,
    /// Details of the suborders.
    ///
    /// 子订单详情列表.
    pub sub_order_list: Vec<super::super::types::EcOrderItem>,
}

/// A document related to a bill.
#[non_exhaustive]
pub struct EcVoucherInfo {
    /// Joint account id.
    ///
    /// 共同账户ID. Example: `2088000000000001`.
    pub account_id: Option<String>,
    /// Employee id; void on summary invoices.
    ///
    /// 员工ID. Example: `228800000000001000843`.
    pub employee_id: Option<String>,
    /// Enterprise id.
    ///
    /// 企业ID. Example: `2088000000000001`.
    pub enterprise_id: Option<String>,
    /// Result of matching invoice and bill; replaced by the compliance document in `voucher_content`.
    ///
    /// 发票账单合规匹配结果.
    #[deprecated(note = "Use `voucher_content` of the compliance document.")]
    pub invoice_compliance_check_result: Option<InvoiceComplianceCheckResult>,
    /// Alipay open id of the employee.
    ///
    /// Example: `074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5`.
    pub open_id: Option<String>,
    /// Alipay user id of the employee.
    ///
    /// 员工支付宝UID. Example: `2088000000000001`.
    pub user_id: Option<String>,
    /// Content of the document.
    ///
    /// 凭证内容. Example: `{\"key\":\"value\"}`.
    pub voucher_content: Option<String>,
    /// When the document was created.
    ///
    /// 凭证创建时间.
    pub voucher_date: Option<String>,
    /// Document id; used for idempotency.
    ///
    /// 凭证ID. Example: `2022060600152611070001623913`.
    pub voucher_id: Option<String>,
    /// Where the document came from, such as `OCR`.
    ///
    /// 凭证来源. Example: `OCR`.
    pub voucher_source: Option<String>,
    /// Kind of document, such as `Invoice`.
    ///
    /// 凭证类型. Example: `Invoice`.
    pub voucher_type: Option<String>,
}

/// Result of the compliance check of invoice and bill; deprecated.
#[non_exhaustive]
pub struct InvoiceComplianceCheckResult {
    /// How the invoice matches the bill.
    pub match_result_type: Option<
        record::Choice<InvoiceComplianceCheckResultMatchResultType>,
    >,
}

/// The values of the platform's type `EcConsumeInfoConsumeBizType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum EcConsumeInfoConsumeBizType {
    /// `EC_PAY`: Business payment.
    EcPay,
    /// `EC_CLLCT`: Business receipt.
    EcCllct,
}

record::enumeration!(EcConsumeInfoConsumeBizType, "EC_PAY" EcPay, "EC_CLLCT" EcCllct);

/// The values of the platform's type `EcConsumeInfoConsumeCategory`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum EcConsumeInfoConsumeCategory {
    /// `cater`: Catering.
    Cater,
    /// `purchase`: Purchasing.
    Purchase,
    /// `trip`: Travel.
    Trip,
    /// `train`: Training.
    Train,
    /// `entertainment`: Entertainment.
    Entertainment,
    /// `hotel`: Hotel.
    Hotel,
    /// `pay`: Bill payment.
    Pay,
    /// `rent`: Rent.
    Rent,
    /// `other`: Other.
    Other,
}

record::enumeration!(
    EcConsumeInfoConsumeCategory, "cater" Cater, "purchase" Purchase, "trip" Trip,
    "train" Train, "entertainment" Entertainment, "hotel" Hotel, "pay" Pay, "rent" Rent,
    "other" Other
);

/// The values of the platform's type `EcConsumeInfoConsumeType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum EcConsumeInfoConsumeType {
    /// `CONSUME`: Purchase.
    Consume,
    /// `REFUND`: Refund.
    Refund,
    /// `TRANSFER`: Transfer.
    Transfer,
}

record::enumeration!(
    EcConsumeInfoConsumeType, "CONSUME" Consume, "REFUND" Refund, "TRANSFER" Transfer
);

/// The values of the platform's type `EcConsumeInfoFundBizType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum EcConsumeInfoFundBizType {
    /// `PERSONAL`: The person.
    Personal,
    /// `ENTERPRISE`: The enterprise.
    Enterprise,
    /// `TP`: A third-party advancing partner.
    Tp,
    /// `ACCOUNTING`: Bookkeeping only.
    Accounting,
}

record::enumeration!(
    EcConsumeInfoFundBizType, "PERSONAL" Personal, "ENTERPRISE" Enterprise, "TP" Tp,
    "ACCOUNTING" Accounting
);

/// The values of the platform's type `EcConsumeInfoInvoiceOpenMode`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum EcConsumeInfoInvoiceOpenMode {
    /// `ENTERPRISE_AUTO_BATCH`: Summed up by the enterprise.
    EnterpriseAutoBatch,
}

record::enumeration!(
    EcConsumeInfoInvoiceOpenMode, "ENTERPRISE_AUTO_BATCH" EnterpriseAutoBatch
);

/// The values of the platform's type `EcConsumeInfoOrderCompleteLabel`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum EcConsumeInfoOrderCompleteLabel {
    /// `0`: Not completed.
    V0,
    /// `1`: Completed.
    V1,
}

record::enumeration!(EcConsumeInfoOrderCompleteLabel, "0" V0, "1" V1);

/// The values of the platform's type `EcConsumeInfoPeerRefundStatus`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum EcConsumeInfoPeerRefundStatus {
    /// `INIT`: Not refunded.
    Init,
    /// `REFUND_PART`: Partly refunded.
    RefundPart,
    /// `REFUND_FULL`: Fully refunded.
    RefundFull,
}

record::enumeration!(
    EcConsumeInfoPeerRefundStatus, "INIT" Init, "REFUND_PART" RefundPart, "REFUND_FULL"
    RefundFull
);

/// The values of the platform's type `EcConsumeInfoRefundStatus`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum EcConsumeInfoRefundStatus {
    /// `INIT`: Initial.
    Init,
    /// `REFUND_PART`: Partly refunded.
    RefundPart,
    /// `REFUND_FULL`: Fully refunded.
    RefundFull,
}

record::enumeration!(
    EcConsumeInfoRefundStatus, "INIT" Init, "REFUND_PART" RefundPart, "REFUND_FULL"
    RefundFull
);

/// The values of the platform's type `EcConsumeInfoSceneCode`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum EcConsumeInfoSceneCode {
    /// `TAKE_AWAY`: Food delivery (外卖).
    TakeAway,
    /// `METRO`: Metro (地铁).
    Metro,
    /// `OTHER`: Other (其他).
    Other,
}

record::enumeration!(
    EcConsumeInfoSceneCode, "TAKE_AWAY" TakeAway, "METRO" Metro, "OTHER" Other
);

/// The values of the platform's type `InvoiceComplianceCheckResultMatchResultType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum InvoiceComplianceCheckResultMatchResultType {
    /// `0`: Fuzzy match (模糊匹配).
    V0,
    /// `1`: Exact match (精准匹配).
    V1,
}

record::enumeration!(InvoiceComplianceCheckResultMatchResultType, "0" V0, "1" V1);

/// The error codes of `alipay.commerce.ec.consume.detail.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum EcConsumeDetailQueryErrorCode {
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `PERMISSION_DENIED`: Permission is denied to the caller.
    PermissionDenied,
    /// `CONSUME_NOT_EXIST`: The bill does not exist.
    ///
    /// Check the bill number.
    ConsumeNotExist,
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    EcConsumeDetailQueryErrorCode, "SYSTEM_ERROR" SystemError, "PERMISSION_DENIED"
    PermissionDenied, "CONSUME_NOT_EXIST" ConsumeNotExist, "INVALID_PARAMETER"
    InvalidParameter
);

impl record::CallRequest for EcConsumeDetailQuery {}

impl record::Request for EcConsumeDetailQuery {
    type Response = EcConsumeDetailQueryResponse;
    type ErrorCode = EcConsumeDetailQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.commerce.ec.consume.detail.query",
        title: "企业码账单详情查询",
        file: "spec/commerce/ec.consume.detail.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/commerce/ec/consume/detail/query",
        }),
        idempotency: schema::Idempotency::Always,
        request: &EC_CONSUME_DETAIL_QUERY,
        response: &EC_CONSUME_DETAIL_QUERY_RESPONSE,
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "INVALID_PARAMETER",
            },
        ],
        errors: &[
            schema::ErrorDef {
                code: "CONSUME_NOT_EXIST",
                summary: "The bill does not exist.",
                fix: "Check the bill number.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
        ],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    EcConsumeDetailQuery, EC_CONSUME_DETAIL_QUERY, 0 account_id None, 1 agreement_no
    None, 2 enterprise_id None, 3 pay_no None, 4 query_options Vec::new(), 5 ant_shop_id
    None
);

record::record!(
    EcConsumeDetailQueryResponse, EC_CONSUME_DETAIL_QUERY_RESPONSE, 0 consume_info None,
    1 related_order_info None, 2 related_refund_list Vec::new(), 3 related_voucher_list
    Vec::new()
);

record::record!(
    EcConsumeInfo, EC_CONSUME_INFO, 0 account_id None, 1 agreement_peer_payer_id None, 2
    benefit_amount None, 3 biz_out_no None, 4 category_name None, 5 consume_amount None,
    6 consume_biz_type None, 7 consume_category None, 8 consume_fee_with_discount None, 9
    consume_memo None, 10 consume_title None, 11 consume_type None, 12 employee_id None,
    13 enterprise_id None, 14 expense_rule_group_id None, 15 expense_scene_code None, 16
    expense_type None, 17 expense_type_sub_category None, 18 ext_infos None, 19
    fund_biz_type None, 20 gmt_biz_create None, 21 gmt_receive_pay None, 22
    invoice_open_mode None, 23 merchant_id None, 24 merchant_name None, 25 open_id None,
    26 opposite_full_name None, 27 order_complete_label None, 28 order_complete_time
    None, 29 pay_no None, 30 payer_card_no None, 31 payer_logon_id None, 32 payer_name
    None, 33 peer_pay_amount None, 34 peer_payer_card_name None, 35 peer_payer_card_no
    None, 36 peer_refund_amount None, 37 peer_refund_status None, 38 refund_amount None,
    39 refund_status None, 40 related_pay_no None, 41 scene_code None, 42 seller_id None,
    43 shop_id None, 44 store_id None, 45 summary_apply_id None, 46 user_id None
);

record::record!(
    EcOrderInfo, EC_ORDER_INFO, 0 order_info None, 1 sub_order_list Vec::new()
);

record::record!(
    EcVoucherInfo, EC_VOUCHER_INFO, 0 account_id None, 1 employee_id None, 2
    enterprise_id None, 3 invoice_compliance_check_result None, 4 open_id None, 5 user_id
    None, 6 voucher_content None, 7 voucher_date None, 8 voucher_id None, 9
    voucher_source None, 10 voucher_type None
);

record::record!(
    InvoiceComplianceCheckResult, INVOICE_COMPLIANCE_CHECK_RESULT, 0 match_result_type
    None
);

static EC_CONSUME_DETAIL_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "EcConsumeDetailQuery",
    file: "spec/commerce/ec.consume.detail.query.yaml",
    rows: &[
        schema::Row::Text("account_id"),
        schema::Row::Text("agreement_no"),
        schema::Row::Text("enterprise_id"),
        schema::Row::Text("pay_no"),
        schema::Row::Plain(
            "query_options",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "ant_shop_id",
                kind: schema::Kind::Text,
                place: schema::Place::Body,
                only: Some(schema::Protocol::Gateway),
                required: false,
                limits: &[],
            },
        ),
    ],
    rules: &[],
    lines: &[12, 18, 24, 25, 26, 31],
};

static EC_CONSUME_DETAIL_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "EcConsumeDetailQueryResponse",
    file: "spec/commerce/ec.consume.detail.query.yaml",
    rows: &[
        schema::Row::Plain("consume_info", schema::Kind::Record(&EC_CONSUME_INFO)),
        schema::Row::Plain("related_order_info", schema::Kind::Record(&EC_ORDER_INFO)),
        schema::Row::Plain(
            "related_refund_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&EC_CONSUME_INFO),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Plain(
            "related_voucher_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&EC_VOUCHER_INFO),
                    limits: &[],
                },
            ),
        ),
    ],
    rules: &[],
    lines: &[],
};

static EC_CONSUME_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "EcConsumeInfo",
    file: "spec/commerce/ec.consume.detail.query.yaml",
    rows: &[
        schema::Row::Text("account_id"),
        schema::Row::Text("agreement_peer_payer_id"),
        schema::Row::Text("benefit_amount"),
        schema::Row::Text("biz_out_no"),
        schema::Row::Text("category_name"),
        schema::Row::Text("consume_amount"),
        schema::Row::Text("consume_biz_type"),
        schema::Row::Text("consume_category"),
        schema::Row::Text("consume_fee_with_discount"),
        schema::Row::Text("consume_memo"),
        schema::Row::Text("consume_title"),
        schema::Row::Text("consume_type"),
        schema::Row::Text("employee_id"),
        schema::Row::Text("enterprise_id"),
        schema::Row::Text("expense_rule_group_id"),
        schema::Row::Text("expense_scene_code"),
        schema::Row::Text("expense_type"),
        schema::Row::Text("expense_type_sub_category"),
        schema::Row::Text("ext_infos"),
        schema::Row::Text("fund_biz_type"),
        schema::Row::Text("gmt_biz_create"),
        schema::Row::Text("gmt_receive_pay"),
        schema::Row::Text("invoice_open_mode"),
        schema::Row::Text("merchant_id"),
        schema::Row::Text("merchant_name"),
        schema::Row::Text("open_id"),
        schema::Row::Text("opposite_full_name"),
        schema::Row::Text("order_complete_label"),
        schema::Row::Text("order_complete_time"),
        schema::Row::Text("pay_no"),
        schema::Row::Text("payer_card_no"),
        schema::Row::Text("payer_logon_id"),
        schema::Row::Text("payer_name"),
        schema::Row::Text("peer_pay_amount"),
        schema::Row::Text("peer_payer_card_name"),
        schema::Row::Text("peer_payer_card_no"),
        schema::Row::Text("peer_refund_amount"),
        schema::Row::Text("peer_refund_status"),
        schema::Row::Text("refund_amount"),
        schema::Row::Text("refund_status"),
        schema::Row::Text("related_pay_no"),
        schema::Row::Text("scene_code"),
        schema::Row::Text("seller_id"),
        schema::Row::Text("shop_id"),
        schema::Row::Text("store_id"),
        schema::Row::Text("summary_apply_id"),
        schema::Row::Text("user_id"),
    ],
    rules: &[],
    lines: &[],
};

static EC_ORDER_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "EcOrderInfo",
    file: "spec/commerce/ec.consume.detail.query.yaml",
    rows: &[
        schema::Row::Plain(
            "order_info",
            schema::Kind::Record(&super::super::types::EC_ORDER_ITEM),
        ),
        schema::Row::Plain(
            "sub_order_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::super::types::EC_ORDER_ITEM),
                    limits: &[],
                },
            ),
        ),
    ],
    rules: &[],
    lines: &[],
};

static EC_VOUCHER_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "EcVoucherInfo",
    file: "spec/commerce/ec.consume.detail.query.yaml",
    rows: &[
        schema::Row::Text("account_id"),
        schema::Row::Text("employee_id"),
        schema::Row::Text("enterprise_id"),
        schema::Row::Plain(
            "invoice_compliance_check_result",
            schema::Kind::Record(&INVOICE_COMPLIANCE_CHECK_RESULT),
        ),
        schema::Row::Text("open_id"),
        schema::Row::Text("user_id"),
        schema::Row::Text("voucher_content"),
        schema::Row::Text("voucher_date"),
        schema::Row::Text("voucher_id"),
        schema::Row::Text("voucher_source"),
        schema::Row::Text("voucher_type"),
    ],
    rules: &[],
    lines: &[],
};

static INVOICE_COMPLIANCE_CHECK_RESULT: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceComplianceCheckResult",
    file: "spec/commerce/ec.consume.detail.query.yaml",
    rows: &[schema::Row::Text("match_result_type")],
    rules: &[],
    lines: &[],
};
