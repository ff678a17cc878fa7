//! `alipay.commerce.ec.industryinvoice.invoiceapply.create` · 支付可开票开票申请创建
//!
//! Apply for an invoice on a payment.
//!
//! Offered on the gateway (V2). Described in `spec/commerce/ec.industryinvoice.invoiceapply.create.yaml`.

use crate::{record, schema};

/// A request of `alipay.commerce.ec.industryinvoice.invoiceapply.create` (支付可开票开票申请创建).
///
/// Apply for an invoice on a payment.
///
/// ```
/// use alipay::commerce::EcIndustryinvoiceInvoiceapplyCreate;
///
/// let request = EcIndustryinvoiceInvoiceapplyCreate::new()
///     .buyer_name("某某");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`buyer_name`](Self::buyer_name) | required in some cases |
/// | [`clerk`](Self::clerk) | required in some cases |
/// | [`invoice_kind`](Self::invoice_kind) | required in some cases |
/// | [`invoice_type`](Self::invoice_type) | required in some cases |
/// | [`nature_person_flag`](Self::nature_person_flag) | one of its values |
/// | [`outer_apply_id`](Self::outer_apply_id) | required in some cases |
/// | [`related_blue_invoice_no`](Self::related_blue_invoice_no) | required in some cases |
/// | [`show_buyer_bank_info`](Self::show_buyer_bank_info) | one of its values |
/// | [`show_seller_bank_info`](Self::show_seller_bank_info) | one of its values |
/// | [`tax_no`](Self::tax_no) | required in some cases |
/// | [`trade_list`](Self::trade_list) | required in some cases; at most 1 item (advisory) |
///
/// Offered on the gateway (V2). Described in `spec/commerce/ec.industryinvoice.invoiceapply.create.yaml`.
/// Returns [`EcIndustryinvoiceInvoiceapplyCreateResponse`], or an error with a [`EcIndustryinvoiceInvoiceapplyCreateErrorCode`].
#[doc(alias = "alipay.commerce.ec.industryinvoice.invoiceapply.create")]
#[doc(alias = "支付可开票开票申请创建")]
#[doc(alias = "开票")]
#[doc(alias = "支付")]
#[must_use]
#[non_exhaustive]
pub struct EcIndustryinvoiceInvoiceapplyCreate {
    /// Additional elements of the invoice.
    pub additional_element_list: Vec<IndustryInvoiceAdditionalElementInfo>,
    /// Buyer's address.
    ///
    /// 购买方地址.
    pub buyer_address: Option<String>,
    /// Buyer's Alipay login id.
    pub buyer_alipay_login_id: Option<String>,
    /// Buyer's bank account.
    ///
    /// 购买方银行账号.
    pub buyer_bank_account: Option<String>,
    /// Buyer's bank.
    ///
    /// 购买方开户行.
    pub buyer_bank_name: Option<String>,
    /// Buyer's name.
    ///
    /// 购买方名称; required in some cases. Example: `某某`.
    pub buyer_name: Option<String>,
    /// Buyer's tax number, of the kind that `buyer_tax_no_type` says.
    pub buyer_tax_no: Option<String>,
    /// Kind of the buyer's certificate.
    ///
    /// 购买方证件类型.
    pub buyer_tax_no_type: Option<String>,
    /// Buyer's phone number.
    ///
    /// 购买方电话.
    pub buyer_tel: Option<String>,
    /// Channel of the order.
    pub channel_info: Option<IndustryInvoiceChannelInfo>,
    /// Reviewer.
    ///
    /// 复核人. Example: `某某`.
    pub checker: Option<String>,
    /// Clerk's name, checked for authorization; name, certificate kind and number go together.
    ///
    /// 开票员姓名; required in some cases. Example: `某某`.
    pub clerk: Option<String>,
    /// Clerk's certificate number.
    ///
    /// 开票员证件号码.
    pub clerk_cert_no: Option<String>,
    /// Kind of the clerk's certificate.
    ///
    /// 开票员证件类型.
    pub clerk_cert_type: Option<String>,
    /// Goods to invoice; contents depend on the product.
    ///
    /// 商品明细列表.
    pub invoice_item_list: Vec<IndustryInvoiceItemInfo>,
    /// Kind of invoice.
    ///
    /// 发票票种; required in some cases. Example: `PLAIN`.
    pub invoice_kind: Option<String>,
    /// Reason of the red-letter (credit) invoice.
    ///
    /// 红冲原因.
    pub invoice_red_reason: Option<String>,
    /// Type of invoice; a red-letter (credit) one needs `related_blue_invoice_no`.
    ///
    /// 发票类型; required in some cases. Example: `blue`.
    pub invoice_type: Option<String>,
    /// Leqi invoice mode.
    pub leqi_invoice_mode: Option<String>,
    /// Certificate number of a natural person who buys.
    ///
    /// 购买方自然人证件号码.
    pub nature_person_cert_no: Option<String>,
    /// Kind of certificate of a natural person who buys.
    ///
    /// 购买方自然人身份证件类型.
    pub nature_person_cert_type: Option<String>,
    /// Nationality or region of the natural person; must fit the certificate.
    pub nature_person_country: Option<String>,
    /// Whether a natural person buys; if not, the natural-person fields must be empty.
    ///
    /// Example: `Y`.
    pub nature_person_flag: Option<
        record::Choice<EcIndustryinvoiceInvoiceapplyCreateNaturePersonFlag>,
    >,
    /// Caller's id of the invoice application.
    ///
    /// 外部开票申请ID; required in some cases.
    pub outer_apply_id: Option<String>,
    /// Passenger transport lines.
    pub passenger_transport_list: Vec<IndustryInvoicePassengerTransport>,
    /// Payee.
    ///
    /// 收款人. Example: `某某`.
    pub payee: Option<String>,
    /// Product code.
    pub product_code: Option<String>,
    /// Invoicing product id.
    ///
    /// 发票产品ID.
    pub product_id: Option<String>,
    /// Real property lines.
    pub real_property_business_list: Vec<IndustryInvoiceRealPropertyBusiness>,
    /// Gas station data for refined oil.
    pub refined_oil_gas_station: Option<IndustryInvoiceRefinedOilGasStation>,
    /// Blue invoice to reverse in full; required for red-letter (credit) invoices.
    ///
    /// 关联蓝票发票号码; required in some cases.
    pub related_blue_invoice_no: Option<String>,
    /// Remark.
    ///
    /// 备注. Example: `示例备注`.
    pub remark: Option<String>,
    /// Number of the invoice to be replaced.
    pub replace_invoice_no: Option<String>,
    /// Seller's address.
    ///
    /// 销售方地址.
    pub seller_address: Option<String>,
    /// Seller's bank account.
    ///
    /// 销售方银行卡账号. Example: `6222000000000000000`.
    pub seller_bank_account: Option<String>,
    /// Seller's bank.
    ///
    /// 销售方开户行.
    pub seller_bank_name: Option<String>,
    /// Seller's phone number.
    ///
    /// 销售方电话.
    pub seller_tel: Option<String>,
    /// Whether the invoice shows the buyer's bank and account.
    ///
    /// 是否展示购买方银行信息. Defaults to `N`. Example: `Y`.
    pub show_buyer_bank_info: Option<
        record::Choice<EcIndustryinvoiceInvoiceapplyCreateShowBuyerBankInfo>,
    >,
    /// Whether the invoice shows the seller's bank and account.
    ///
    /// 是否展示销售方银行信息. Defaults to `N`. Example: `Y`.
    pub show_seller_bank_info: Option<
        record::Choice<EcIndustryinvoiceInvoiceapplyCreateShowSellerBankInfo>,
    >,
    /// Tax number of the enterprise (merchant).
    ///
    /// 企业税号; required in some cases. Example: `310113000782689`.
    pub tax_no: Option<String>,
    /// Trade to invoice, a single one for now; Alipay trades only.
    ///
    /// 交易信息列表; required in some cases; at most 1 item (advisory).
    pub trade_list: Vec<IndustryInvoiceTradeInfo>,
    /// Source of the trade.
    pub trade_source: Option<String>,
}

impl EcIndustryinvoiceInvoiceapplyCreate {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`additional_element_list`](Self::additional_element_list).
    #[inline]
    pub fn additional_element_list(
        mut self,
        additional_element_list: impl IntoIterator<
            Item = IndustryInvoiceAdditionalElementInfo,
        >,
    ) -> Self {
        self.additional_element_list = additional_element_list.into_iter().collect();
        self
    }

    /// Sets [`buyer_address`](Self::buyer_address).
    #[inline]
    pub fn buyer_address(mut self, buyer_address: impl Into<String>) -> Self {
        self.buyer_address = Some(buyer_address.into());
        self
    }

    /// Sets [`buyer_alipay_login_id`](Self::buyer_alipay_login_id).
    #[inline]
    pub fn buyer_alipay_login_id(
        mut self,
        buyer_alipay_login_id: impl Into<String>,
    ) -> Self {
        self.buyer_alipay_login_id = Some(buyer_alipay_login_id.into());
        self
    }

    /// Sets [`buyer_bank_account`](Self::buyer_bank_account).
    #[inline]
    pub fn buyer_bank_account(mut self, buyer_bank_account: impl Into<String>) -> Self {
        self.buyer_bank_account = Some(buyer_bank_account.into());
        self
    }

    /// Sets [`buyer_bank_name`](Self::buyer_bank_name).
    #[inline]
    pub fn buyer_bank_name(mut self, buyer_bank_name: impl Into<String>) -> Self {
        self.buyer_bank_name = Some(buyer_bank_name.into());
        self
    }

    /// Sets [`buyer_name`](Self::buyer_name).
    #[inline]
    pub fn buyer_name(mut self, buyer_name: impl Into<String>) -> Self {
        self.buyer_name = Some(buyer_name.into());
        self
    }

    /// Sets [`buyer_tax_no`](Self::buyer_tax_no).
    #[inline]
    pub fn buyer_tax_no(mut self, buyer_tax_no: impl Into<String>) -> Self {
        self.buyer_tax_no = Some(buyer_tax_no.into());
        self
    }

    /// Sets [`buyer_tax_no_type`](Self::buyer_tax_no_type).
    #[inline]
    pub fn buyer_tax_no_type(mut self, buyer_tax_no_type: impl Into<String>) -> Self {
        self.buyer_tax_no_type = Some(buyer_tax_no_type.into());
        self
    }

    /// Sets [`buyer_tel`](Self::buyer_tel).
    #[inline]
    pub fn buyer_tel(mut self, buyer_tel: impl Into<String>) -> Self {
        self.buyer_tel = Some(buyer_tel.into());
        self
    }

    /// Sets [`channel_info`](Self::channel_info).
    #[inline]
    pub fn channel_info(mut self, channel_info: IndustryInvoiceChannelInfo) -> Self {
        self.channel_info = Some(channel_info);
        self
    }

    /// Sets [`checker`](Self::checker).
    #[inline]
    pub fn checker(mut self, checker: impl Into<String>) -> Self {
        self.checker = Some(checker.into());
        self
    }

    /// Sets [`clerk`](Self::clerk).
    #[inline]
    pub fn clerk(mut self, clerk: impl Into<String>) -> Self {
        self.clerk = Some(clerk.into());
        self
    }

    /// Sets [`clerk_cert_no`](Self::clerk_cert_no).
    #[inline]
    pub fn clerk_cert_no(mut self, clerk_cert_no: impl Into<String>) -> Self {
        self.clerk_cert_no = Some(clerk_cert_no.into());
        self
    }

    /// Sets [`clerk_cert_type`](Self::clerk_cert_type).
    #[inline]
    pub fn clerk_cert_type(mut self, clerk_cert_type: impl Into<String>) -> Self {
        self.clerk_cert_type = Some(clerk_cert_type.into());
        self
    }

    /// Sets [`invoice_item_list`](Self::invoice_item_list).
    #[inline]
    pub fn invoice_item_list(
        mut self,
        invoice_item_list: impl IntoIterator<Item = IndustryInvoiceItemInfo>,
    ) -> Self {
        self.invoice_item_list = invoice_item_list.into_iter().collect();
        self
    }

    /// Sets [`invoice_kind`](Self::invoice_kind).
    #[inline]
    pub fn invoice_kind(mut self, invoice_kind: impl Into<String>) -> Self {
        self.invoice_kind = Some(invoice_kind.into());
        self
    }

    /// Sets [`invoice_red_reason`](Self::invoice_red_reason).
    #[inline]
    pub fn invoice_red_reason(mut self, invoice_red_reason: impl Into<String>) -> Self {
        self.invoice_red_reason = Some(invoice_red_reason.into());
        self
    }

    /// Sets [`invoice_type`](Self::invoice_type).
    #[inline]
    pub fn invoice_type(mut self, invoice_type: impl Into<String>) -> Self {
        self.invoice_type = Some(invoice_type.into());
        self
    }

    /// Sets [`leqi_invoice_mode`](Self::leqi_invoice_mode).
    #[inline]
    pub fn leqi_invoice_mode(mut self, leqi_invoice_mode: impl Into<String>) -> Self {
        self.leqi_invoice_mode = Some(leqi_invoice_mode.into());
        self
    }

    /// Sets [`nature_person_cert_no`](Self::nature_person_cert_no).
    #[inline]
    pub fn nature_person_cert_no(
        mut self,
        nature_person_cert_no: impl Into<String>,
    ) -> Self {
        self.nature_person_cert_no = Some(nature_person_cert_no.into());
        self
    }

    /// Sets [`nature_person_cert_type`](Self::nature_person_cert_type).
    #[inline]
    pub fn nature_person_cert_type(
        mut self,
        nature_person_cert_type: impl Into<String>,
    ) -> Self {
        self.nature_person_cert_type = Some(nature_person_cert_type.into());
        self
    }

    /// Sets [`nature_person_country`](Self::nature_person_country).
    #[inline]
    pub fn nature_person_country(
        mut self,
        nature_person_country: impl Into<String>,
    ) -> Self {
        self.nature_person_country = Some(nature_person_country.into());
        self
    }

    /// Sets [`nature_person_flag`](Self::nature_person_flag).
    #[inline]
    pub fn nature_person_flag(
        mut self,
        nature_person_flag: impl Into<
            record::Choice<EcIndustryinvoiceInvoiceapplyCreateNaturePersonFlag>,
        >,
    ) -> Self {
        self.nature_person_flag = Some(nature_person_flag.into());
        self
    }

    /// Sets [`outer_apply_id`](Self::outer_apply_id).
    #[inline]
    pub fn outer_apply_id(mut self, outer_apply_id: impl Into<String>) -> Self {
        self.outer_apply_id = Some(outer_apply_id.into());
        self
    }

    /// Sets [`passenger_transport_list`](Self::passenger_transport_list).
    #[inline]
    pub fn passenger_transport_list(
        mut self,
        passenger_transport_list: impl IntoIterator<
            Item = IndustryInvoicePassengerTransport,
        >,
    ) -> Self {
        self.passenger_transport_list = passenger_transport_list.into_iter().collect();
        self
    }

    /// Sets [`payee`](Self::payee).
    #[inline]
    pub fn payee(mut self, payee: impl Into<String>) -> Self {
        self.payee = Some(payee.into());
        self
    }

    /// Sets [`product_code`](Self::product_code).
    #[inline]
    pub fn product_code(mut self, product_code: impl Into<String>) -> Self {
        self.product_code = Some(product_code.into());
        self
    }

    /// Sets [`product_id`](Self::product_id).
    #[inline]
    pub fn product_id(mut self, product_id: impl Into<String>) -> Self {
        self.product_id = Some(product_id.into());
        self
    }

    /// Sets [`real_property_business_list`](Self::real_property_business_list).
    #[inline]
    pub fn real_property_business_list(
        mut self,
        real_property_business_list: impl IntoIterator<
            Item = IndustryInvoiceRealPropertyBusiness,
        >,
    ) -> Self {
        self.real_property_business_list = real_property_business_list
            .into_iter()
            .collect();
        self
    }

    /// Sets [`refined_oil_gas_station`](Self::refined_oil_gas_station).
    #[inline]
    pub fn refined_oil_gas_station(
        mut self,
        refined_oil_gas_station: IndustryInvoiceRefinedOilGasStation,
    ) -> Self {
        self.refined_oil_gas_station = Some(refined_oil_gas_station);
        self
    }

    /// Sets [`related_blue_invoice_no`](Self::related_blue_invoice_no).
    #[inline]
    pub fn related_blue_invoice_no(
        mut self,
        related_blue_invoice_no: impl Into<String>,
    ) -> Self {
        self.related_blue_invoice_no = Some(related_blue_invoice_no.into());
        self
    }

    /// Sets [`remark`](Self::remark).
    #[inline]
    pub fn remark(mut self, remark: impl Into<String>) -> Self {
        self.remark = Some(remark.into());
        self
    }

    /// Sets [`replace_invoice_no`](Self::replace_invoice_no).
    #[inline]
    pub fn replace_invoice_no(mut self, replace_invoice_no: impl Into<String>) -> Self {
        self.replace_invoice_no = Some(replace_invoice_no.into());
        self
    }

    /// Sets [`seller_address`](Self::seller_address).
    #[inline]
    pub fn seller_address(mut self, seller_address: impl Into<String>) -> Self {
        self.seller_address = Some(seller_address.into());
        self
    }

    /// Sets [`seller_bank_account`](Self::seller_bank_account).
    #[inline]
    pub fn seller_bank_account(
        mut self,
        seller_bank_account: impl Into<String>,
    ) -> Self {
        self.seller_bank_account = Some(seller_bank_account.into());
        self
    }

    /// Sets [`seller_bank_name`](Self::seller_bank_name).
    #[inline]
    pub fn seller_bank_name(mut self, seller_bank_name: impl Into<String>) -> Self {
        self.seller_bank_name = Some(seller_bank_name.into());
        self
    }

    /// Sets [`seller_tel`](Self::seller_tel).
    #[inline]
    pub fn seller_tel(mut self, seller_tel: impl Into<String>) -> Self {
        self.seller_tel = Some(seller_tel.into());
        self
    }

    /// Sets [`show_buyer_bank_info`](Self::show_buyer_bank_info).
    #[inline]
    pub fn show_buyer_bank_info(
        mut self,
        show_buyer_bank_info: impl Into<
            record::Choice<EcIndustryinvoiceInvoiceapplyCreateShowBuyerBankInfo>,
        >,
    ) -> Self {
        self.show_buyer_bank_info = Some(show_buyer_bank_info.into());
        self
    }

    /// Sets [`show_seller_bank_info`](Self::show_seller_bank_info).
    #[inline]
    pub fn show_seller_bank_info(
        mut self,
        show_seller_bank_info: impl Into<
            record::Choice<EcIndustryinvoiceInvoiceapplyCreateShowSellerBankInfo>,
        >,
    ) -> Self {
        self.show_seller_bank_info = Some(show_seller_bank_info.into());
        self
    }

    /// Sets [`tax_no`](Self::tax_no).
    #[inline]
    pub fn tax_no(mut self, tax_no: impl Into<String>) -> Self {
        self.tax_no = Some(tax_no.into());
        self
    }

    /// Sets [`trade_list`](Self::trade_list).
    #[inline]
    pub fn trade_list(
        mut self,
        trade_list: impl IntoIterator<Item = IndustryInvoiceTradeInfo>,
    ) -> Self {
        self.trade_list = trade_list.into_iter().collect();
        self
    }

    /// Sets [`trade_source`](Self::trade_source).
    #[inline]
    pub fn trade_source(mut self, trade_source: impl Into<String>) -> Self {
        self.trade_source = Some(trade_source.into());
        self
    }
}

/// The response of `alipay.commerce.ec.industryinvoice.invoiceapply.create` (支付可开票开票申请创建).
#[non_exhaustive]
pub struct EcIndustryinvoiceInvoiceapplyCreateResponse {
    /// Id of the invoice application.
    pub invoice_apply_id: Option<String>,
}

/// An additional element of an invoice.
#[must_use]
#[non_exhaustive]
pub struct IndustryInvoiceAdditionalElementInfo {
    /// Element name.
    pub element_name: Option<String>,
    /// Element type.
    pub element_type: Option<String>,
    /// Element value.
    pub element_value: Option<String>,
}

impl IndustryInvoiceAdditionalElementInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`element_name`](Self::element_name).
    #[inline]
    pub fn element_name(mut self, element_name: impl Into<String>) -> Self {
        self.element_name = Some(element_name.into());
        self
    }

    /// Sets [`element_type`](Self::element_type).
    #[inline]
    pub fn element_type(mut self, element_type: impl Into<String>) -> Self {
        self.element_type = Some(element_type.into());
        self
    }

    /// Sets [`element_value`](Self::element_value).
    #[inline]
    pub fn element_value(mut self, element_value: impl Into<String>) -> Self {
        self.element_value = Some(element_value.into());
        self
    }
}

/// Channel of an invoiced order.
#[must_use]
#[non_exhaustive]
pub struct IndustryInvoiceChannelInfo {
    /// Channel code.
    ///
    /// 渠道编码.
    pub channel_code: Option<String>,
    /// Orders of the channel.
    ///
    /// 渠道订单信息列表.
    pub channel_order_info_list: Vec<IndustryInvoiceChannelOrderInfo>,
    /// Merchant's id in the channel.
    ///
    /// 外部渠道商户ID.
    pub out_channel_merchant_id: Option<String>,
}

impl IndustryInvoiceChannelInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`channel_code`](Self::channel_code).
    #[inline]
    pub fn channel_code(mut self, channel_code: impl Into<String>) -> Self {
        self.channel_code = Some(channel_code.into());
        self
    }

    /// Sets [`channel_order_info_list`](Self::channel_order_info_list).
    #[inline]
    pub fn channel_order_info_list(
        mut self,
        channel_order_info_list: impl IntoIterator<
            Item = IndustryInvoiceChannelOrderInfo,
        >,
    ) -> Self {
        self.channel_order_info_list = channel_order_info_list.into_iter().collect();
        self
    }

    /// Sets [`out_channel_merchant_id`](Self::out_channel_merchant_id).
    #[inline]
    pub fn out_channel_merchant_id(
        mut self,
        out_channel_merchant_id: impl Into<String>,
    ) -> Self {
        self.out_channel_merchant_id = Some(out_channel_merchant_id.into());
        self
    }
}

/// An order of a channel.
#[must_use]
#[non_exhaustive]
pub struct IndustryInvoiceChannelOrderInfo {
    /// Amount of the channel's order.
    pub channel_order_amount: Option<String>,
    /// Number of the channel's order.
    pub channel_order_no: Option<String>,
}

impl IndustryInvoiceChannelOrderInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`channel_order_amount`](Self::channel_order_amount).
    #[inline]
    pub fn channel_order_amount(
        mut self,
        channel_order_amount: impl Into<String>,
    ) -> Self {
        self.channel_order_amount = Some(channel_order_amount.into());
        self
    }

    /// Sets [`channel_order_no`](Self::channel_order_no).
    #[inline]
    pub fn channel_order_no(mut self, channel_order_no: impl Into<String>) -> Self {
        self.channel_order_no = Some(channel_order_no.into());
        self
    }
}

/// A purchase at a gas station.
///
/// | Field | Limits |
/// |---|---|
/// | [`channel_type`](Self::channel_type) | required in some cases |
/// | [`item_amount`](Self::item_amount) | an amount in yuan; at most 2 decimals |
/// | [`item_num`](Self::item_num) | at most 25 characters |
/// | [`pay_time`](Self::pay_time) | a time |
/// | [`trade_biz_no`](Self::trade_biz_no) | required in some cases |
/// | [`trade_no`](Self::trade_no) | required in some cases |
/// | [`trade_product`](Self::trade_product) | required in some cases |
/// | [`unit_price`](Self::unit_price) | at most 25 characters |
#[must_use]
#[non_exhaustive]
pub struct IndustryInvoiceGasStationInfo {
    /// Payment channel; required from 2026-10-20.
    ///
    /// 支付渠道; required in some cases.
    pub channel_type: Option<String>,
    /// Number of the pump nozzle.
    pub gas_gun_no: Option<String>,
    /// Gas station name.
    pub gas_station_name: Option<String>,
    /// Gas station's tax number.
    pub gas_station_tax_no: Option<String>,
    /// How the invoice was triggered.
    pub invoice_trigger_type: Option<String>,
    /// Amount, in yuan.
    ///
    /// An amount of money as a decimal number; at most 2 decimals.
    pub item_amount: Option<record::Amount>,
    /// Quantity.
    ///
    /// At most 25 characters.
    pub item_num: Option<String>,
    /// Order state.
    ///
    /// Example: `1`.
    pub order_status: Option<String>,
    /// Payment time.
    ///
    /// A moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2012-01-01 00:22:11`.
    pub pay_time: Option<record::DateTime>,
    /// Plate number.
    ///
    /// Example: `浙A00000`.
    pub plate_no: Option<String>,
    /// Number of the invoice line it belongs to.
    pub related_item_serial_no: Option<i64>,
    /// Number of the line.
    pub serial_no: Option<i64>,
    /// Transaction serial number; required from 2026-10-20.
    ///
    /// Required in some cases.
    pub trade_biz_no: Option<String>,
    /// Payment order number; required from 2026-10-20.
    ///
    /// Required in some cases. Example: `2014112611001004680073956707`.
    pub trade_no: Option<String>,
    /// For transfers with channel `ALIPAY` only; required there.
    ///
    /// Required in some cases.
    pub trade_product: Option<String>,
    /// Unit price, in yuan.
    ///
    /// At most 25 characters. Example: `13.18`.
    pub unit_price: Option<String>,
}

impl IndustryInvoiceGasStationInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`channel_type`](Self::channel_type).
    #[inline]
    pub fn channel_type(mut self, channel_type: impl Into<String>) -> Self {
        self.channel_type = Some(channel_type.into());
        self
    }

    /// Sets [`gas_gun_no`](Self::gas_gun_no).
    #[inline]
    pub fn gas_gun_no(mut self, gas_gun_no: impl Into<String>) -> Self {
        self.gas_gun_no = Some(gas_gun_no.into());
        self
    }

    /// Sets [`gas_station_name`](Self::gas_station_name).
    #[inline]
    pub fn gas_station_name(mut self, gas_station_name: impl Into<String>) -> Self {
        self.gas_station_name = Some(gas_station_name.into());
        self
    }

    /// Sets [`gas_station_tax_no`](Self::gas_station_tax_no).
    #[inline]
    pub fn gas_station_tax_no(mut self, gas_station_tax_no: impl Into<String>) -> Self {
        self.gas_station_tax_no = Some(gas_station_tax_no.into());
        self
    }

    /// Sets [`invoice_trigger_type`](Self::invoice_trigger_type).
    #[inline]
    pub fn invoice_trigger_type(
        mut self,
        invoice_trigger_type: impl Into<String>,
    ) -> Self {
        self.invoice_trigger_type = Some(invoice_trigger_type.into());
        self
    }

    /// Sets [`item_amount`](Self::item_amount).
    #[inline]
    pub fn item_amount(mut self, item_amount: impl Into<record::Amount>) -> Self {
        self.item_amount = Some(item_amount.into());
        self
    }

    /// Sets [`item_num`](Self::item_num).
    #[inline]
    pub fn item_num(mut self, item_num: impl Into<String>) -> Self {
        self.item_num = Some(item_num.into());
        self
    }

    /// Sets [`order_status`](Self::order_status).
    #[inline]
    pub fn order_status(mut self, order_status: impl Into<String>) -> Self {
        self.order_status = Some(order_status.into());
        self
    }

    /// Sets [`pay_time`](Self::pay_time).
    #[inline]
    pub fn pay_time(mut self, pay_time: impl Into<record::DateTime>) -> Self {
        self.pay_time = Some(pay_time.into());
        self
    }

    /// Sets [`plate_no`](Self::plate_no).
    #[inline]
    pub fn plate_no(mut self, plate_no: impl Into<String>) -> Self {
        self.plate_no = Some(plate_no.into());
        self
    }

    /// Sets [`related_item_serial_no`](Self::related_item_serial_no).
    #[inline]
    pub fn related_item_serial_no(mut self, related_item_serial_no: i64) -> Self {
        self.related_item_serial_no = Some(related_item_serial_no);
        self
    }

    /// Sets [`serial_no`](Self::serial_no).
    #[inline]
    pub fn serial_no(mut self, serial_no: i64) -> Self {
        self.serial_no = Some(serial_no);
        self
    }

    /// Sets [`trade_biz_no`](Self::trade_biz_no).
    #[inline]
    pub fn trade_biz_no(mut self, trade_biz_no: impl Into<String>) -> Self {
        self.trade_biz_no = Some(trade_biz_no.into());
        self
    }

    /// Sets [`trade_no`](Self::trade_no).
    #[inline]
    pub fn trade_no(mut self, trade_no: impl Into<String>) -> Self {
        self.trade_no = Some(trade_no.into());
        self
    }

    /// Sets [`trade_product`](Self::trade_product).
    #[inline]
    pub fn trade_product(mut self, trade_product: impl Into<String>) -> Self {
        self.trade_product = Some(trade_product.into());
        self
    }

    /// Sets [`unit_price`](Self::unit_price).
    #[inline]
    pub fn unit_price(mut self, unit_price: impl Into<String>) -> Self {
        self.unit_price = Some(unit_price.into());
        self
    }
}

/// A line of goods to invoice.
///
/// | Field | Limits |
/// |---|---|
/// | [`invoice_amount`](Self::invoice_amount) | an amount in yuan |
/// | [`item_amount`](Self::item_amount) | required in some cases; an amount in yuan; at most 2 decimals |
/// | [`item_amount_without_tax`](Self::item_amount_without_tax) | required in some cases; an amount in yuan; at most 2 decimals |
/// | [`item_tax_amount`](Self::item_tax_amount) | an amount in yuan; at most 2 decimals |
/// | rule | At least one of `item_amount`, `item_amount_without_tax` |
#[must_use]
#[non_exhaustive]
pub struct IndustryInvoiceItemInfo {
    /// Mark of a preferential tax policy.
    ///
    /// 优惠政策标识.
    pub favoured_policy_flag: Option<String>,
    /// Amount to invoice, in yuan; ignored, use `item_amount`.
    ///
    /// 明细行总开票金额; an amount of money as a decimal number. Example: `1170.00`.
    #[deprecated(note = "Use `item_amount`.")]
    pub invoice_amount: Option<record::Amount>,
    /// Nature of the invoice line.
    ///
    /// 发票行性质.
    pub invoice_line_property: Option<String>,
    /// Amount to invoice, in yuan; this or `item_amount_without_tax`, the other is calculated.
    ///
    /// 开票金额; required in some cases; an amount of money as a decimal number; at most 2 decimals.
    pub item_amount: Option<record::Amount>,
    /// Amount without tax, in yuan; this or `item_amount`, the other is calculated.
    ///
    /// Required in some cases; an amount of money as a decimal number; at most 2 decimals.
    pub item_amount_without_tax: Option<record::Amount>,
    /// Code of the goods configuration.
    ///
    /// 商品配置编码. Example: `SS010301000000001234`.
    pub item_code: Option<String>,
    /// Name of the item.
    ///
    /// 商品名称. Example: `电视机`.
    pub item_name: Option<String>,
    /// Quantity, at most 17 integer digits; calculated if left out, otherwise checked.
    ///
    /// 商品数量.
    pub item_num: Option<String>,
    /// Specification or model.
    ///
    /// 商品规格型号.
    pub item_spec: Option<String>,
    /// Tax, in yuan; calculated if left out, otherwise checked.
    ///
    /// 商品税额; an amount of money as a decimal number; at most 2 decimals.
    pub item_tax_amount: Option<record::Amount>,
    /// Tax rate as a decimal between 0 and 1, both excluded.
    ///
    /// 商品税率.
    pub item_tax_rate: Option<String>,
    /// Unit, free except for real property leases (square meters) and oil (liters, tons).
    ///
    /// 商品单位.
    pub item_unit: Option<String>,
    /// Unit price without tax, in yuan; calculated if left out, otherwise checked.
    pub item_unit_amount: Option<String>,
    /// Serial number of the blue invoice's line.
    ///
    /// 关联蓝票明细行序号.
    pub related_blue_serial_no: Option<i64>,
    /// Serial number of the line.
    ///
    /// 明细行序号.
    pub serial_no: Option<i64>,
    /// Tax classification code.
    ///
    /// 税收分类编码.
    pub tax_code: Option<String>,
}

#[allow(deprecated)]
impl IndustryInvoiceItemInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`favoured_policy_flag`](Self::favoured_policy_flag).
    #[inline]
    pub fn favoured_policy_flag(
        mut self,
        favoured_policy_flag: impl Into<String>,
    ) -> Self {
        self.favoured_policy_flag = Some(favoured_policy_flag.into());
        self
    }

    /// Sets [`invoice_amount`](Self::invoice_amount).
    #[deprecated(note = "Use `item_amount`.")]
    #[inline]
    pub fn invoice_amount(mut self, invoice_amount: impl Into<record::Amount>) -> Self {
        self.invoice_amount = Some(invoice_amount.into());
        self
    }

    /// Sets [`invoice_line_property`](Self::invoice_line_property).
    #[inline]
    pub fn invoice_line_property(
        mut self,
        invoice_line_property: impl Into<String>,
    ) -> Self {
        self.invoice_line_property = Some(invoice_line_property.into());
        self
    }

    /// Sets [`item_amount`](Self::item_amount).
    #[inline]
    pub fn item_amount(mut self, item_amount: impl Into<record::Amount>) -> Self {
        self.item_amount = Some(item_amount.into());
        self
    }

    /// Sets [`item_amount_without_tax`](Self::item_amount_without_tax).
    #[inline]
    pub fn item_amount_without_tax(
        mut self,
        item_amount_without_tax: impl Into<record::Amount>,
    ) -> Self {
        self.item_amount_without_tax = Some(item_amount_without_tax.into());
        self
    }

    /// Sets [`item_code`](Self::item_code).
    #[inline]
    pub fn item_code(mut self, item_code: impl Into<String>) -> Self {
        self.item_code = Some(item_code.into());
        self
    }

    /// Sets [`item_name`](Self::item_name).
    #[inline]
    pub fn item_name(mut self, item_name: impl Into<String>) -> Self {
        self.item_name = Some(item_name.into());
        self
    }

    /// Sets [`item_num`](Self::item_num).
    #[inline]
    pub fn item_num(mut self, item_num: impl Into<String>) -> Self {
        self.item_num = Some(item_num.into());
        self
    }

    /// Sets [`item_spec`](Self::item_spec).
    #[inline]
    pub fn item_spec(mut self, item_spec: impl Into<String>) -> Self {
        self.item_spec = Some(item_spec.into());
        self
    }

    /// Sets [`item_tax_amount`](Self::item_tax_amount).
    #[inline]
    pub fn item_tax_amount(
        mut self,
        item_tax_amount: impl Into<record::Amount>,
    ) -> Self {
        self.item_tax_amount = Some(item_tax_amount.into());
        self
    }

    /// Sets [`item_tax_rate`](Self::item_tax_rate).
    #[inline]
    pub fn item_tax_rate(mut self, item_tax_rate: impl Into<String>) -> Self {
        self.item_tax_rate = Some(item_tax_rate.into());
        self
    }

    /// Sets [`item_unit`](Self::item_unit).
    #[inline]
    pub fn item_unit(mut self, item_unit: impl Into<String>) -> Self {
        self.item_unit = Some(item_unit.into());
        self
    }

    /// Sets [`item_unit_amount`](Self::item_unit_amount).
    #[inline]
    pub fn item_unit_amount(mut self, item_unit_amount: impl Into<String>) -> Self {
        self.item_unit_amount = Some(item_unit_amount.into());
        self
    }

    /// Sets [`related_blue_serial_no`](Self::related_blue_serial_no).
    #[inline]
    pub fn related_blue_serial_no(mut self, related_blue_serial_no: i64) -> Self {
        self.related_blue_serial_no = Some(related_blue_serial_no);
        self
    }

    /// Sets [`serial_no`](Self::serial_no).
    #[inline]
    pub fn serial_no(mut self, serial_no: i64) -> Self {
        self.serial_no = Some(serial_no);
        self
    }

    /// Sets [`tax_code`](Self::tax_code).
    #[inline]
    pub fn tax_code(mut self, tax_code: impl Into<String>) -> Self {
        self.tax_code = Some(tax_code.into());
        self
    }
}

/// A passenger transport line of an invoice.
///
/// | Field | Limits |
/// |---|---|
/// | [`seat_class`](Self::seat_class) | required in some cases |
/// | [`travel_date`](Self::travel_date) | a date |
#[must_use]
#[non_exhaustive]
pub struct IndustryInvoicePassengerTransport {
    /// Place of departure.
    pub departure: Option<String>,
    /// Destination.
    pub destination: Option<String>,
    /// Passenger's certificate number.
    pub passenger_cert_no: Option<String>,
    /// Kind of the passenger's certificate.
    pub passenger_cert_type: Option<String>,
    /// Passenger's name.
    pub passenger_name: Option<String>,
    /// Seat class; required for planes, trains and ships.
    ///
    /// Required in some cases. Example: `一等座`.
    pub seat_class: Option<String>,
    /// Line number, counted from 1\.
    pub serial_no: Option<i64>,
    /// Travel date.
    ///
    /// A day, as `yyyy-MM-dd`.
    pub travel_date: Option<record::Date>,
    /// Means of travel; only taxis at present.
    pub travel_method: Option<String>,
}

impl IndustryInvoicePassengerTransport {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`departure`](Self::departure).
    #[inline]
    pub fn departure(mut self, departure: impl Into<String>) -> Self {
        self.departure = Some(departure.into());
        self
    }

    /// Sets [`destination`](Self::destination).
    #[inline]
    pub fn destination(mut self, destination: impl Into<String>) -> Self {
        self.destination = Some(destination.into());
        self
    }

    /// Sets [`passenger_cert_no`](Self::passenger_cert_no).
    #[inline]
    pub fn passenger_cert_no(mut self, passenger_cert_no: impl Into<String>) -> Self {
        self.passenger_cert_no = Some(passenger_cert_no.into());
        self
    }

    /// Sets [`passenger_cert_type`](Self::passenger_cert_type).
    #[inline]
    pub fn passenger_cert_type(
        mut self,
        passenger_cert_type: impl Into<String>,
    ) -> Self {
        self.passenger_cert_type = Some(passenger_cert_type.into());
        self
    }

    /// Sets [`passenger_name`](Self::passenger_name).
    #[inline]
    pub fn passenger_name(mut self, passenger_name: impl Into<String>) -> Self {
        self.passenger_name = Some(passenger_name.into());
        self
    }

    /// Sets [`seat_class`](Self::seat_class).
    #[inline]
    pub fn seat_class(mut self, seat_class: impl Into<String>) -> Self {
        self.seat_class = Some(seat_class.into());
        self
    }

    /// Sets [`serial_no`](Self::serial_no).
    #[inline]
    pub fn serial_no(mut self, serial_no: i64) -> Self {
        self.serial_no = Some(serial_no);
        self
    }

    /// Sets [`travel_date`](Self::travel_date).
    #[inline]
    pub fn travel_date(mut self, travel_date: impl Into<record::Date>) -> Self {
        self.travel_date = Some(travel_date.into());
        self
    }

    /// Sets [`travel_method`](Self::travel_method).
    #[inline]
    pub fn travel_method(mut self, travel_method: impl Into<String>) -> Self {
        self.travel_method = Some(travel_method.into());
        self
    }
}

/// A real property line of an invoice.
///
/// | Field | Limits |
/// |---|---|
/// | [`plate_no_list`](Self::plate_no_list) | at most 3 items |
/// | [`real_property_code`](Self::real_property_code) | matches `^[0-9A-Za-z_-]*$` |
#[must_use]
#[non_exhaustive]
pub struct IndustryInvoiceRealPropertyBusiness {
    /// Mark of a property that crosses cities or prefectures.
    ///
    /// 跨地（市）标志.
    pub cross_city_flag: Option<String>,
    /// End of use, as `yyyy-MM-dd HH:mm`.
    ///
    /// 使用结束时间. Example: `2019-01-02 00:00`.
    pub end_time: Option<String>,
    /// Plate numbers.
    ///
    /// 车牌号; at most 3 items.
    pub plate_no_list: Vec<String>,
    /// Address; must name a road, street, village, town, lane or house number.
    pub real_property_address: Option<String>,
    /// Area used, in square meters; at most 17 integer digits.
    pub real_property_area: Option<String>,
    /// Property certificate number, or the Chinese word for "none".
    pub real_property_cert_no: Option<String>,
    /// City-level district of the address, with its official ending.
    pub real_property_city: Option<String>,
    /// Merchant's own code of the property.
    ///
    /// Matches `^[0-9A-Za-z_-]*$`.
    pub real_property_code: Option<String>,
    /// Province-level district of the address, with its official ending.
    pub real_property_province: Option<String>,
    /// Line number, the same as that of the goods.
    ///
    /// 明细行号.
    pub serial_no: Option<i64>,
    /// Start of use, as `yyyy-MM-dd HH:mm`.
    ///
    /// 使用开始时间. Example: `2019-01-01 00:00`.
    pub start_time: Option<String>,
}

impl IndustryInvoiceRealPropertyBusiness {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`cross_city_flag`](Self::cross_city_flag).
    #[inline]
    pub fn cross_city_flag(mut self, cross_city_flag: impl Into<String>) -> Self {
        self.cross_city_flag = Some(cross_city_flag.into());
        self
    }

    /// Sets [`end_time`](Self::end_time).
    #[inline]
    pub fn end_time(mut self, end_time: impl Into<String>) -> Self {
        self.end_time = Some(end_time.into());
        self
    }

    /// Sets [`plate_no_list`](Self::plate_no_list).
    #[inline]
    pub fn plate_no_list(
        mut self,
        plate_no_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.plate_no_list = plate_no_list.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`real_property_address`](Self::real_property_address).
    #[inline]
    pub fn real_property_address(
        mut self,
        real_property_address: impl Into<String>,
    ) -> Self {
        self.real_property_address = Some(real_property_address.into());
        self
    }

    /// Sets [`real_property_area`](Self::real_property_area).
    #[inline]
    pub fn real_property_area(mut self, real_property_area: impl Into<String>) -> Self {
        self.real_property_area = Some(real_property_area.into());
        self
    }

    /// Sets [`real_property_cert_no`](Self::real_property_cert_no).
    #[inline]
    pub fn real_property_cert_no(
        mut self,
        real_property_cert_no: impl Into<String>,
    ) -> Self {
        self.real_property_cert_no = Some(real_property_cert_no.into());
        self
    }

    /// Sets [`real_property_city`](Self::real_property_city).
    #[inline]
    pub fn real_property_city(mut self, real_property_city: impl Into<String>) -> Self {
        self.real_property_city = Some(real_property_city.into());
        self
    }

    /// Sets [`real_property_code`](Self::real_property_code).
    #[inline]
    pub fn real_property_code(mut self, real_property_code: impl Into<String>) -> Self {
        self.real_property_code = Some(real_property_code.into());
        self
    }

    /// Sets [`real_property_province`](Self::real_property_province).
    #[inline]
    pub fn real_property_province(
        mut self,
        real_property_province: impl Into<String>,
    ) -> Self {
        self.real_property_province = Some(real_property_province.into());
        self
    }

    /// Sets [`serial_no`](Self::serial_no).
    #[inline]
    pub fn serial_no(mut self, serial_no: i64) -> Self {
        self.serial_no = Some(serial_no);
        self
    }

    /// Sets [`start_time`](Self::start_time).
    #[inline]
    pub fn start_time(mut self, start_time: impl Into<String>) -> Self {
        self.start_time = Some(start_time.into());
        self
    }
}

/// Gas station data of a refined oil invoice.
#[must_use]
#[non_exhaustive]
pub struct IndustryInvoiceRefinedOilGasStation {
    /// Invoice numbers of gas cards.
    pub gas_card_invoice_no_list: Vec<String>,
    /// Stage of invoicing.
    pub gas_card_invoice_stage: Option<String>,
    /// Details of gas stations, as the invoice needs them.
    pub gas_station_list: Vec<IndustryInvoiceGasStationInfo>,
}

impl IndustryInvoiceRefinedOilGasStation {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`gas_card_invoice_no_list`](Self::gas_card_invoice_no_list).
    #[inline]
    pub fn gas_card_invoice_no_list(
        mut self,
        gas_card_invoice_no_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.gas_card_invoice_no_list = gas_card_invoice_no_list
            .into_iter()
            .map(Into::into)
            .collect();
        self
    }

    /// Sets [`gas_card_invoice_stage`](Self::gas_card_invoice_stage).
    #[inline]
    pub fn gas_card_invoice_stage(
        mut self,
        gas_card_invoice_stage: impl Into<String>,
    ) -> Self {
        self.gas_card_invoice_stage = Some(gas_card_invoice_stage.into());
        self
    }

    /// Sets [`gas_station_list`](Self::gas_station_list).
    #[inline]
    pub fn gas_station_list(
        mut self,
        gas_station_list: impl IntoIterator<Item = IndustryInvoiceGasStationInfo>,
    ) -> Self {
        self.gas_station_list = gas_station_list.into_iter().collect();
        self
    }
}

/// A trade to invoice.
#[must_use]
#[non_exhaustive]
pub struct IndustryInvoiceTradeInfo {
    /// Channel of the trade.
    ///
    /// 交易渠道; other values may be added. Example: `ALIPAY`.
    pub channel_type: Option<record::Choice<IndustryInvoiceTradeInfoChannelType>>,
    /// Business number of the trade.
    pub trade_biz_no: Option<String>,
    /// Trade number of the order.
    ///
    /// 订单交易号. Example: `2014112611001004680073956707`.
    pub trade_no: Option<String>,
    /// Product of the trade.
    pub trade_product: Option<String>,
}

impl IndustryInvoiceTradeInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`channel_type`](Self::channel_type).
    #[inline]
    pub fn channel_type(
        mut self,
        channel_type: impl Into<record::Choice<IndustryInvoiceTradeInfoChannelType>>,
    ) -> Self {
        self.channel_type = Some(channel_type.into());
        self
    }

    /// Sets [`trade_biz_no`](Self::trade_biz_no).
    #[inline]
    pub fn trade_biz_no(mut self, trade_biz_no: impl Into<String>) -> Self {
        self.trade_biz_no = Some(trade_biz_no.into());
        self
    }

    /// Sets [`trade_no`](Self::trade_no).
    #[inline]
    pub fn trade_no(mut self, trade_no: impl Into<String>) -> Self {
        self.trade_no = Some(trade_no.into());
        self
    }

    /// Sets [`trade_product`](Self::trade_product).
    #[inline]
    pub fn trade_product(mut self, trade_product: impl Into<String>) -> Self {
        self.trade_product = Some(trade_product.into());
        self
    }
}

/// The values of the platform's type `IndustryInvoiceTradeInfoChannelType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum IndustryInvoiceTradeInfoChannelType {
    /// `ALIPAY`: Alipay.
    Alipay,
}

record::enumeration!(IndustryInvoiceTradeInfoChannelType, "ALIPAY" Alipay);

/// The values of the platform's type `EcIndustryinvoiceInvoiceapplyCreateNaturePersonFlag`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum EcIndustryinvoiceInvoiceapplyCreateNaturePersonFlag {
    /// `Y`: Natural person.
    Y,
    /// `N`: Not a natural person.
    N,
}

record::enumeration!(EcIndustryinvoiceInvoiceapplyCreateNaturePersonFlag, "Y" Y, "N" N);

/// The values of the platform's type `EcIndustryinvoiceInvoiceapplyCreateShowBuyerBankInfo`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum EcIndustryinvoiceInvoiceapplyCreateShowBuyerBankInfo {
    /// `Y`: Show.
    Y,
    /// `N`: Do not show.
    N,
}

record::enumeration!(EcIndustryinvoiceInvoiceapplyCreateShowBuyerBankInfo, "Y" Y, "N" N);

/// The values of the platform's type `EcIndustryinvoiceInvoiceapplyCreateShowSellerBankInfo`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum EcIndustryinvoiceInvoiceapplyCreateShowSellerBankInfo {
    /// `Y`: Show.
    Y,
    /// `N`: Do not show.
    N,
}

record::enumeration!(
    EcIndustryinvoiceInvoiceapplyCreateShowSellerBankInfo, "Y" Y, "N" N
);

/// The error codes of `alipay.commerce.ec.industryinvoice.invoiceapply.create`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum EcIndustryinvoiceInvoiceapplyCreateErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(EcIndustryinvoiceInvoiceapplyCreateErrorCode);

impl record::CallRequest for EcIndustryinvoiceInvoiceapplyCreate {}

impl record::Request for EcIndustryinvoiceInvoiceapplyCreate {
    type Response = EcIndustryinvoiceInvoiceapplyCreateResponse;
    type ErrorCode = EcIndustryinvoiceInvoiceapplyCreateErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.commerce.ec.industryinvoice.invoiceapply.create",
        title: "支付可开票开票申请创建",
        file: "spec/commerce/ec.industryinvoice.invoiceapply.create.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: None,
        idempotency: schema::Idempotency::Never,
        request: &EC_INDUSTRYINVOICE_INVOICEAPPLY_CREATE,
        response: &EC_INDUSTRYINVOICE_INVOICEAPPLY_CREATE_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

record::record!(
    EcIndustryinvoiceInvoiceapplyCreate, EC_INDUSTRYINVOICE_INVOICEAPPLY_CREATE, 0
    additional_element_list Vec::new(), 1 buyer_address None, 2 buyer_alipay_login_id
    None, 3 buyer_bank_account None, 4 buyer_bank_name None, 5 buyer_name None, 6
    buyer_tax_no None, 7 buyer_tax_no_type None, 8 buyer_tel None, 9 channel_info None,
    10 checker None, 11 clerk None, 12 clerk_cert_no None, 13 clerk_cert_type None, 14
    invoice_item_list Vec::new(), 15 invoice_kind None, 16 invoice_red_reason None, 17
    invoice_type None, 18 leqi_invoice_mode None, 19 nature_person_cert_no None, 20
    nature_person_cert_type None, 21 nature_person_country None, 22 nature_person_flag
    None, 23 outer_apply_id None, 24 passenger_transport_list Vec::new(), 25 payee None,
    26 product_code None, 27 product_id None, 28 real_property_business_list Vec::new(),
    29 refined_oil_gas_station None, 30 related_blue_invoice_no None, 31 remark None, 32
    replace_invoice_no None, 33 seller_address None, 34 seller_bank_account None, 35
    seller_bank_name None, 36 seller_tel None, 37 show_buyer_bank_info None, 38
    show_seller_bank_info None, 39 tax_no None, 40 trade_list Vec::new(), 41 trade_source
    None
);

record::record!(
    EcIndustryinvoiceInvoiceapplyCreateResponse,
    EC_INDUSTRYINVOICE_INVOICEAPPLY_CREATE_RESPONSE, 0 invoice_apply_id None
);

record::record!(
    IndustryInvoiceAdditionalElementInfo, INDUSTRY_INVOICE_ADDITIONAL_ELEMENT_INFO, 0
    element_name None, 1 element_type None, 2 element_value None
);

record::record!(
    IndustryInvoiceChannelInfo, INDUSTRY_INVOICE_CHANNEL_INFO, 0 channel_code None, 1
    channel_order_info_list Vec::new(), 2 out_channel_merchant_id None
);

record::record!(
    IndustryInvoiceChannelOrderInfo, INDUSTRY_INVOICE_CHANNEL_ORDER_INFO, 0
    channel_order_amount None, 1 channel_order_no None
);

record::record!(
    IndustryInvoiceGasStationInfo, INDUSTRY_INVOICE_GAS_STATION_INFO, 0 channel_type
    None, 1 gas_gun_no None, 2 gas_station_name None, 3 gas_station_tax_no None, 4
    invoice_trigger_type None, 5 item_amount None, 6 item_num None, 7 order_status None,
    8 pay_time None, 9 plate_no None, 10 related_item_serial_no None, 11 serial_no None,
    12 trade_biz_no None, 13 trade_no None, 14 trade_product None, 15 unit_price None
);

record::record!(
    IndustryInvoiceItemInfo, INDUSTRY_INVOICE_ITEM_INFO, 0 favoured_policy_flag None, 1
    invoice_amount None, 2 invoice_line_property None, 3 item_amount None, 4
    item_amount_without_tax None, 5 item_code None, 6 item_name None, 7 item_num None, 8
    item_spec None, 9 item_tax_amount None, 10 item_tax_rate None, 11 item_unit None, 12
    item_unit_amount None, 13 related_blue_serial_no None, 14 serial_no None, 15 tax_code
    None
);

record::record!(
    IndustryInvoicePassengerTransport, INDUSTRY_INVOICE_PASSENGER_TRANSPORT, 0 departure
    None, 1 destination None, 2 passenger_cert_no None, 3 passenger_cert_type None, 4
    passenger_name None, 5 seat_class None, 6 serial_no None, 7 travel_date None, 8
    travel_method None
);

record::record!(
    IndustryInvoiceRealPropertyBusiness, INDUSTRY_INVOICE_REAL_PROPERTY_BUSINESS, 0
    cross_city_flag None, 1 end_time None, 2 plate_no_list Vec::new(), 3
    real_property_address None, 4 real_property_area None, 5 real_property_cert_no None,
    6 real_property_city None, 7 real_property_code None, 8 real_property_province None,
    9 serial_no None, 10 start_time None
);

record::record!(
    IndustryInvoiceRefinedOilGasStation, INDUSTRY_INVOICE_REFINED_OIL_GAS_STATION, 0
    gas_card_invoice_no_list Vec::new(), 1 gas_card_invoice_stage None, 2
    gas_station_list Vec::new()
);

record::record!(
    IndustryInvoiceTradeInfo, INDUSTRY_INVOICE_TRADE_INFO, 0 channel_type None, 1
    trade_biz_no None, 2 trade_no None, 3 trade_product None
);

static EC_INDUSTRYINVOICE_INVOICEAPPLY_CREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "EcIndustryinvoiceInvoiceapplyCreate",
    file: "spec/commerce/ec.industryinvoice.invoiceapply.create.yaml",
    rows: &[
        schema::Row::Plain(
            "additional_element_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(
                        &INDUSTRY_INVOICE_ADDITIONAL_ELEMENT_INFO,
                    ),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("buyer_address"),
        schema::Row::Text("buyer_alipay_login_id"),
        schema::Row::Text("buyer_bank_account"),
        schema::Row::Text("buyer_bank_name"),
        schema::Row::Text("buyer_name"),
        schema::Row::Text("buyer_tax_no"),
        schema::Row::Text("buyer_tax_no_type"),
        schema::Row::Text("buyer_tel"),
        schema::Row::Plain(
            "channel_info",
            schema::Kind::Record(&INDUSTRY_INVOICE_CHANNEL_INFO),
        ),
        schema::Row::Text("checker"),
        schema::Row::Text("clerk"),
        schema::Row::Text("clerk_cert_no"),
        schema::Row::Text("clerk_cert_type"),
        schema::Row::Plain(
            "invoice_item_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&INDUSTRY_INVOICE_ITEM_INFO),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("invoice_kind"),
        schema::Row::Text("invoice_red_reason"),
        schema::Row::Text("invoice_type"),
        schema::Row::Text("leqi_invoice_mode"),
        schema::Row::Text("nature_person_cert_no"),
        schema::Row::Text("nature_person_cert_type"),
        schema::Row::Text("nature_person_country"),
        schema::Row::Limited(
            "nature_person_flag",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Values(&["Y", "N"]))],
        ),
        schema::Row::Text("outer_apply_id"),
        schema::Row::Plain(
            "passenger_transport_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&INDUSTRY_INVOICE_PASSENGER_TRANSPORT),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("payee"),
        schema::Row::Text("product_code"),
        schema::Row::Text("product_id"),
        schema::Row::Plain(
            "real_property_business_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&INDUSTRY_INVOICE_REAL_PROPERTY_BUSINESS),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Plain(
            "refined_oil_gas_station",
            schema::Kind::Record(&INDUSTRY_INVOICE_REFINED_OIL_GAS_STATION),
        ),
        schema::Row::Text("related_blue_invoice_no"),
        schema::Row::Text("remark"),
        schema::Row::Text("replace_invoice_no"),
        schema::Row::Text("seller_address"),
        schema::Row::Text("seller_bank_account"),
        schema::Row::Text("seller_bank_name"),
        schema::Row::Text("seller_tel"),
        schema::Row::Limited(
            "show_buyer_bank_info",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Values(&["Y", "N"]))],
        ),
        schema::Row::Limited(
            "show_seller_bank_info",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Values(&["Y", "N"]))],
        ),
        schema::Row::Text("tax_no"),
        schema::Row::Limited(
            "trade_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&INDUSTRY_INVOICE_TRADE_INFO),
                    limits: &[],
                },
            ),
            &[schema::LimitRow::Advisory(schema::Limit::MaxItems(1))],
        ),
        schema::Row::Text("trade_source"),
    ],
    rules: &[],
    lines: &[
        10, 13, 14, 15, 16, 17, 23, 24, 25, 26, 27, 28, 34, 35, 36, 40, 46, 47, 53, 54,
        58, 62, 65, 67, 72, 77, 78, 79, 80, 81, 82, 83, 88, 93, 94, 95, 100, 101, 102,
        105, 111, 114, 120, 126, 131, 133,
    ],
};

static EC_INDUSTRYINVOICE_INVOICEAPPLY_CREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "EcIndustryinvoiceInvoiceapplyCreateResponse",
    file: "spec/commerce/ec.industryinvoice.invoiceapply.create.yaml",
    rows: &[schema::Row::Text("invoice_apply_id")],
    rules: &[],
    lines: &[],
};

static INDUSTRY_INVOICE_ADDITIONAL_ELEMENT_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "IndustryInvoiceAdditionalElementInfo",
    file: "spec/commerce/ec.industryinvoice.invoiceapply.create.yaml",
    rows: &[
        schema::Row::Text("element_name"),
        schema::Row::Text("element_type"),
        schema::Row::Text("element_value"),
    ],
    rules: &[],
    lines: &[142, 143, 144],
};

static INDUSTRY_INVOICE_CHANNEL_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "IndustryInvoiceChannelInfo",
    file: "spec/commerce/ec.industryinvoice.invoiceapply.create.yaml",
    rows: &[
        schema::Row::Text("channel_code"),
        schema::Row::Plain(
            "channel_order_info_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&INDUSTRY_INVOICE_CHANNEL_ORDER_INFO),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("out_channel_merchant_id"),
    ],
    rules: &[],
    lines: &[149, 150, 151],
};

static INDUSTRY_INVOICE_CHANNEL_ORDER_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "IndustryInvoiceChannelOrderInfo",
    file: "spec/commerce/ec.industryinvoice.invoiceapply.create.yaml",
    rows: &[
        schema::Row::Text("channel_order_amount"),
        schema::Row::Text("channel_order_no"),
    ],
    rules: &[],
    lines: &[156, 157],
};

static INDUSTRY_INVOICE_GAS_STATION_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "IndustryInvoiceGasStationInfo",
    file: "spec/commerce/ec.industryinvoice.invoiceapply.create.yaml",
    rows: &[
        schema::Row::Text("channel_type"),
        schema::Row::Text("gas_gun_no"),
        schema::Row::Text("gas_station_name"),
        schema::Row::Text("gas_station_tax_no"),
        schema::Row::Text("invoice_trigger_type"),
        schema::Row::Limited(
            "item_amount",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::MaxDecimals(2)),
                schema::LimitRow::Firm(schema::Limit::Format(schema::Format::Price)),
            ],
        ),
        schema::Row::Limited(
            "item_num",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(25))],
        ),
        schema::Row::Text("order_status"),
        schema::Row::Limited(
            "pay_time",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Format(schema::Format::DateTime))],
        ),
        schema::Row::Text("plate_no"),
        schema::Row::Plain("related_item_serial_no", schema::Kind::Integer),
        schema::Row::Plain("serial_no", schema::Kind::Integer),
        schema::Row::Text("trade_biz_no"),
        schema::Row::Text("trade_no"),
        schema::Row::Text("trade_product"),
        schema::Row::Limited(
            "unit_price",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(25))],
        ),
    ],
    rules: &[],
    lines: &[
        162, 167, 168, 169, 170, 171, 171, 171, 172, 172, 173, 174, 174, 175, 176, 177,
        178, 182, 187, 191, 191,
    ],
};

static INDUSTRY_INVOICE_ITEM_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "IndustryInvoiceItemInfo",
    file: "spec/commerce/ec.industryinvoice.invoiceapply.create.yaml",
    rows: &[
        schema::Row::Text("favoured_policy_flag"),
        schema::Row::Limited(
            "invoice_amount",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Format(schema::Format::Price))],
        ),
        schema::Row::Text("invoice_line_property"),
        schema::Row::Limited(
            "item_amount",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::MaxDecimals(2)),
                schema::LimitRow::Firm(schema::Limit::Format(schema::Format::Price)),
            ],
        ),
        schema::Row::Limited(
            "item_amount_without_tax",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::MaxDecimals(2)),
                schema::LimitRow::Firm(schema::Limit::Format(schema::Format::Price)),
            ],
        ),
        schema::Row::Text("item_code"),
        schema::Row::Text("item_name"),
        schema::Row::Text("item_num"),
        schema::Row::Text("item_spec"),
        schema::Row::Limited(
            "item_tax_amount",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::MaxDecimals(2)),
                schema::LimitRow::Firm(schema::Limit::Format(schema::Format::Price)),
            ],
        ),
        schema::Row::Text("item_tax_rate"),
        schema::Row::Text("item_unit"),
        schema::Row::Text("item_unit_amount"),
        schema::Row::Plain("related_blue_serial_no", schema::Kind::Integer),
        schema::Row::Plain("serial_no", schema::Kind::Integer),
        schema::Row::Text("tax_code"),
    ],
    rules: &[schema::Rule::AtLeastOne(&["item_amount", "item_amount_without_tax"])],
    lines: &[
        196, 197, 200, 203, 204, 209, 207, 210, 214, 212, 215, 220, 221, 225, 226, 230,
        229, 231, 232, 236, 239, 240, 241, 243,
    ],
};

static INDUSTRY_INVOICE_PASSENGER_TRANSPORT: schema::RecordDef<'static> = schema::RecordDef {
    name: "IndustryInvoicePassengerTransport",
    file: "spec/commerce/ec.industryinvoice.invoiceapply.create.yaml",
    rows: &[
        schema::Row::Text("departure"),
        schema::Row::Text("destination"),
        schema::Row::Text("passenger_cert_no"),
        schema::Row::Text("passenger_cert_type"),
        schema::Row::Text("passenger_name"),
        schema::Row::Text("seat_class"),
        schema::Row::Plain("serial_no", schema::Kind::Integer),
        schema::Row::Limited(
            "travel_date",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Format(schema::Format::Date))],
        ),
        schema::Row::Text("travel_method"),
    ],
    rules: &[],
    lines: &[248, 249, 250, 251, 252, 253, 258, 259, 259, 260],
};

static INDUSTRY_INVOICE_REAL_PROPERTY_BUSINESS: schema::RecordDef<'static> = schema::RecordDef {
    name: "IndustryInvoiceRealPropertyBusiness",
    file: "spec/commerce/ec.industryinvoice.invoiceapply.create.yaml",
    rows: &[
        schema::Row::Text("cross_city_flag"),
        schema::Row::Text("end_time"),
        schema::Row::Limited(
            "plate_no_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            &[schema::LimitRow::Firm(schema::Limit::MaxItems(3))],
        ),
        schema::Row::Text("real_property_address"),
        schema::Row::Text("real_property_area"),
        schema::Row::Text("real_property_cert_no"),
        schema::Row::Text("real_property_city"),
        schema::Row::Limited(
            "real_property_code",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Pattern("^[0-9A-Za-z_-]*$"))],
        ),
        schema::Row::Text("real_property_province"),
        schema::Row::Plain("serial_no", schema::Kind::Integer),
        schema::Row::Text("start_time"),
    ],
    rules: &[],
    lines: &[265, 266, 271, 271, 272, 275, 276, 279, 280, 280, 281, 284, 285],
};

static INDUSTRY_INVOICE_REFINED_OIL_GAS_STATION: schema::RecordDef<'static> = schema::RecordDef {
    name: "IndustryInvoiceRefinedOilGasStation",
    file: "spec/commerce/ec.industryinvoice.invoiceapply.create.yaml",
    rows: &[
        schema::Row::Plain(
            "gas_card_invoice_no_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("gas_card_invoice_stage"),
        schema::Row::Plain(
            "gas_station_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&INDUSTRY_INVOICE_GAS_STATION_INFO),
                    limits: &[],
                },
            ),
        ),
    ],
    rules: &[],
    lines: &[294, 295, 296],
};

static INDUSTRY_INVOICE_TRADE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "IndustryInvoiceTradeInfo",
    file: "spec/commerce/ec.industryinvoice.invoiceapply.create.yaml",
    rows: &[
        schema::Row::Text("channel_type"),
        schema::Row::Text("trade_biz_no"),
        schema::Row::Text("trade_no"),
        schema::Row::Text("trade_product"),
    ],
    rules: &[],
    lines: &[303, 311, 312, 317],
};
